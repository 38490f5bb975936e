package org.dealbench.presentation.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.kpi.Kpi;
import org.dealbench.presentation.kpi.KpiDifference;
import org.dealbench.presentation.kpi.Kpis;
import org.dealbench.presentation.projection.ScenarioRuns;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;

/// Scenarios by key figures, each with its difference from the base.
///
/// @param deal whose figures, empty for those of all deals
record ScenarioTable(ScenarioRuns runs, Supplier<Optional<String>> deal) implements TableContent {

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("scenario", "Scenario"));
        List<Kpi> kpis = base().map(this::kpis).orElse(List.of());
        for (int i = 0; i < kpis.size(); i++) {
            columns.add(Column.numbers("kpi-" + i, kpis.get(i).label()));
        }
        return columns;
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<Kpi> compared = base().map(this::kpis).orElse(List.of());
        return runs.lastProperty().get().stream()
                .flatMap(result -> result.rows().stream())
                .map(row -> row(row, compared))
                .toList();
    }

    private RowSource row(ScenarioRuns.Row row, List<Kpi> compared) {
        List<CellSource> cells = new ArrayList<>();
        String problem = row.problem().isEmpty() ? "" : "This scenario cannot be projected: " + row.problem();
        cells.add(new CellSource.Shown(problem.isEmpty() ? row.name() : row.name() + " (not projected)", problem));
        List<Kpi> kpis = kpis(row);
        for (Kpi base : compared) {
            cells.add(kpis.stream()
                    .filter(kpi -> kpi.address().equals(base.address()))
                    .findFirst()
                    .map(kpi -> cell(row, kpi, base))
                    .orElse(new CellSource.Shown("", problem)));
        }
        return new RowSource(row.id().orElse(""), row.name(), cells);
    }

    private static CellSource cell(ScenarioRuns.Row row, Kpi kpi, Kpi base) {
        String difference = row.id().isEmpty() ? "" : KpiDifference.of(kpi, base);
        return new CellSource.Shown(
                        difference.isEmpty() ? kpi.text() : kpi.text() + " (" + difference + ")", kpi.story())
                .of(kpi.number().of(new NumberAt.Case(row.id(), row.name())));
    }

    private Optional<ScenarioRuns.Row> base() {
        return runs.lastProperty().get().map(result -> result.rows().getFirst());
    }

    private List<Kpi> kpis(ScenarioRuns.Row row) {
        return row.run()
                .map(run -> Kpis.of(run.shown(), run.projection(), deal.get()))
                .orElse(List.of());
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows("scenario", id -> Address.of("scenario", id));
    }
}

package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.kpi.Kpi;
import org.dealbench.presentation.kpi.KpiDifference;
import org.dealbench.presentation.kpi.Kpis;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;

/// Key figures by case, each with its difference from the first.
///
/// @param cases those that stand side by side
/// @param deal whose figures, empty for those of all deals
record CaseFigures(Supplier<List<ComparedCase>> cases, Supplier<Optional<String>> deal) implements TableContent {

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("figure", "Key figure"));
        cases.get().forEach(each -> columns.add(Column.numbers("case-" + each.id(), each.name())));
        return columns;
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<ComparedCase> shown = cases.get();
        List<List<Kpi>> byCase = shown.stream().map(this::kpis).toList();
        List<RowSource> rows = new ArrayList<>();
        for (Kpi first : byCase.stream().findFirst().orElse(List.of())) {
            List<CellSource> cells = new ArrayList<>();
            cells.add(new CellSource.Shown(first.label(), ""));
            for (int i = 0; i < shown.size(); i++) {
                ComparedCase each = shown.get(i);
                cells.add(byCase.get(i).stream()
                        .filter(kpi -> kpi.address().equals(first.address())
                                && kpi.label().equals(first.label()))
                        .findFirst()
                        .map(kpi -> cell(each, kpi, first))
                        .orElse(new CellSource.Shown("", "")));
            }
            rows.add(new RowSource(first.address() + "|" + first.label(), first.label(), cells));
        }
        return rows;
    }

    private List<Kpi> kpis(ComparedCase each) {
        return Kpis.of(each.workbook(), each.projection(), deal.get());
    }

    private static CellSource cell(ComparedCase each, Kpi kpi, Kpi first) {
        String difference = KpiDifference.of(kpi, first);
        Optional<String> id = Optional.of(each.id()).filter(scenario -> !scenario.isEmpty());
        return new CellSource.Shown(
                        difference.isEmpty() ? kpi.text() : kpi.text() + " (" + difference + ")", kpi.story())
                .of(kpi.number().of(new NumberAt.Case(id, each.name())));
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows("figure", _ -> Address.of("figures"));
    }
}

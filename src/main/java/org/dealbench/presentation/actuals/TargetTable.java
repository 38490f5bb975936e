package org.dealbench.presentation.actuals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.analysis.Metrics;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.engine.deal.TargetProjection;
import org.dealbench.model.Address;
import org.dealbench.model.Identified;
import org.dealbench.model.Party;
import org.dealbench.model.Target;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.jspecify.annotations.Nullable;

/// The revenue targets of providers as a table, each with the growth it takes and what the deals bring.
///
/// @param metrics what the newest projection has, empty before the first
record TargetTable(Supplier<Optional<Metrics>> metrics) implements TableContent {

    private static final int HUNDRED = 100;
    private static final int USUAL_YEARS = 10;
    private static final double USUAL_REVENUE = 10e9;

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("name", "Target"),
                Column.words("provider", "Provider"),
                Column.numbers("baseYear", "Base year"),
                Column.numbers("baseRevenue", "Base revenue", base.currency()),
                Column.numbers("targetYear", "Target year"),
                Column.numbers("targetRevenue", "Target revenue", base.currency()),
                Column.numbers("growth", "Growth a year"),
                Column.numbers("share", "Deals' share of the increment"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.targets().stream().map(this::row).toList();
    }

    private RowSource row(Target target) {
        Address address = rowEdits().address(target.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, target.name()));
        for (String field : List.of("provider", "baseYear", "baseRevenue", "targetYear", "targetRevenue")) {
            cells.add(CellSource.at(address.child(field)));
        }
        Optional<TargetProjection> path = metrics.get()
                .flatMap(each -> Optional.ofNullable(each.projection().targets().get(target.id())));
        cells.add(new CellSource.Shown(
                path.map(each -> percent(each.requiredCagr())).orElse(""), "What the path takes, every year alike."));
        Optional<TargetProjection.Year> last = path.flatMap(each -> each.years().stream()
                .filter(year -> Double.isFinite(year.shareOfIncrement()))
                .reduce((_, later) -> later));
        cells.add(new CellSource.Shown(
                last.map(year -> percent(year.shareOfIncrement()) + " in " + year.year())
                        .orElse(""),
                "Revenue of the provider's deals in the last year that lies in the calendar, of what the path adds to"
                        + " the base year by then."));
        return new RowSource(target.id(), target.name(), cells);
    }

    private static String percent(double part) {
        return Numerals.fixed(HUNDRED * part, 1) + " %";
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("target", Address.of("targets"), TargetTable::made);
    }

    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        if (before instanceof Target target) {
            return new Target(
                    id,
                    name,
                    target.provider(),
                    target.baseYear(),
                    target.baseRevenue(),
                    target.targetYear(),
                    target.targetRevenue());
        }
        int year = workbook.calendar().valuationDate().getYear() - 1;
        String provider = workbook.deals().stream()
                .map(deal -> deal.provider())
                .findFirst()
                .or(() -> workbook.parties().stream().map(Party::id).findFirst())
                .orElse("");
        return new Target(id, name, provider, year, USUAL_REVENUE, year + USUAL_YEARS, 2 * USUAL_REVENUE);
    }
}

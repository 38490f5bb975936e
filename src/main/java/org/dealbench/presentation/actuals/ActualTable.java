package org.dealbench.presentation.actuals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.analysis.Compared;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Metrics;
import org.dealbench.chart.Signed;
import org.dealbench.model.Actual;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;

/// The disclosed figures of a workbook as a table, each beside what is projected.
///
/// @param metrics what the newest projection has, empty before the first
record ActualTable(Supplier<Optional<Metrics>> metrics) implements TableContent {

    private static final CellSource NOTHING = new CellSource.Shown("", "");

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("of", "Of"),
                Column.words("series", "Series"),
                Column.words("period", "Period"),
                Column.numbers("value", "Disclosed"),
                Column.numbers("projected", "Projected"),
                Column.numbers("variance", "Variance"),
                Column.numbers("relative", "Relative"),
                Column.words("source", "Source"),
                Column.words("remark", "Remark"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        Optional<Metrics> known = metrics.get();
        Optional<Disclosures> disclosures = known.map(each -> Disclosures.of(each.workbook(), each.projection()));
        List<RowSource> rows = new ArrayList<>();
        for (int row = 0; row < base.actuals().size(); row++) {
            rows.add(row(base, row, known, disclosures));
        }
        return rows;
    }

    private static RowSource row(Workbook base, int row, Optional<Metrics> known, Optional<Disclosures> disclosures) {
        Actual actual = base.actuals().get(row);
        int place = row;
        // The projection may be of the workbook as it was before the last edit.
        Optional<Compared> compared = disclosures
                .flatMap(each -> each.at(place))
                .filter(each -> each.actual().equals(actual));
        ActualCells cells = new ActualCells(base, row, actual, known);
        String period = DisclosedPeriod.parse(actual.period())
                .map(DisclosedPeriod::label)
                .orElse(actual.period());
        return new RowSource(
                String.valueOf(row),
                cells.name() + ", " + period,
                List.of(
                        cells.owner(),
                        cells.series(),
                        cells.period(period),
                        cells.value(),
                        compared.map(each -> shown(cells, each.projected().value(), ""))
                                .orElse(NOTHING),
                        compared.map(each -> shown(cells, each.variance(), Signed.signOf(each.variance())))
                                .orElse(NOTHING),
                        compared.map(each -> relative(cells, each)).orElse(NOTHING),
                        cells.source(),
                        remark(row, compared, disclosures)));
    }

    private static CellSource shown(ActualCells cells, double value, String sign) {
        return Double.isFinite(value)
                ? new CellSource.Shown(sign + cells.show(sign.isEmpty() ? value : Math.abs(value)), "")
                : NOTHING;
    }

    private static CellSource relative(ActualCells cells, Compared compared) {
        return new CellSource.Shown(
                cells.unit() == Unit.FRACTION
                        ? Signed.points(compared.variance())
                        : Signed.percent(compared.relative()),
                "");
    }

    private static CellSource remark(int row, Optional<Compared> compared, Optional<Disclosures> disclosures) {
        String reason = compared.map(each -> each.projected().reason())
                .or(() -> disclosures.map(each -> each.unmatched().getOrDefault(row, "")))
                .orElse("");
        return new CellSource.Shown(reason, "");
    }

    @Override
    public String fieldOf(String column) {
        return column.equals("of") || column.equals("series") ? "metric" : column;
    }

    @Override
    public RowEdits rowEdits() {
        return new ActualRows();
    }
}

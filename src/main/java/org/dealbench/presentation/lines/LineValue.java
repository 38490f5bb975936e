package org.dealbench.presentation.lines;

import java.util.Optional;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.LinesChart;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// What a line of one's own comes to, in a few words.
final class LineValue {

    private LineValue() {}

    /// The number of a scalar, the last of a series: `1.2 k USD/MW in Dec 2033`; empty where there is none.
    static Optional<String> of(Workbook workbook, Projection projection, AnalystLine line) {
        Optional<Series> series = LinesChart.series(projection, line);
        if (series.isPresent()) {
            var timeline = projection.timeline();
            String month = Periods.label(timeline.month(timeline.months() - 1));
            return finite(series.get().last())
                    .map(value ->
                            brief(workbook, series.get().unit(), series.get().symbol(), value) + " in " + month);
        }
        Double scalar = line.deal() == null
                ? projection.portfolioScalars().get("lines/" + line.id())
                : projection.deal(line.deal()).scalars().get("lines/" + line.id());
        String symbol = line.unit().replaceAll("\\b" + workbook.currency() + "\\b", "money");
        return Optional.ofNullable(scalar)
                .flatMap(LineValue::finite)
                .map(value -> brief(workbook, OwnLines.unit(symbol), symbol, value));
    }

    private static Optional<Double> finite(double value) {
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private static String brief(Workbook workbook, Unit unit, String symbol, double value) {
        return ValueUnit.of(unit, symbol, workbook.currency()).brief(value);
    }
}

package org.dealbench.cli;

import java.util.Arrays;
import java.util.List;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Period;
import org.dealbench.chart.ActualsChart;
import org.dealbench.chart.TargetChart;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.model.Actual;
import org.dealbench.model.Target;
import org.dealbench.model.Workbook;

/// A kind of chart of which a workbook has one for each disclosed series or target.
enum TrackingChart {
    /// Of every series that figures were disclosed of.
    ACTUALS("actuals"),
    TARGETS("targets");

    private final String id;

    TrackingChart(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(TrackingChart::id).toList();
    }

    /// What there is a chart of: addresses of series, ids of targets.
    List<String> of(Workbook workbook) {
        return switch (this) {
            case ACTUALS ->
                workbook.actuals().stream().map(Actual::metric).distinct().toList();
            case TARGETS -> workbook.targets().stream().map(Target::id).toList();
        };
    }

    /// The chart of one of [#of].
    TimeChart chart(Attempt.Projected projected, String of, Period period) {
        Workbook workbook = projected.workbook();
        return switch (this) {
            case ACTUALS ->
                Disclosures.of(workbook, projected.projection()).of(of).isPresent()
                        ? ActualsChart.of(workbook, projected.projection(), of, period)
                        : ActualsChart.nothing(workbook, period);
            case TARGETS -> TargetChart.of(workbook, projected.projection(), of);
        };
    }
}

package org.dealbench.desktop;

import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.chart.TrancheChart;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.WorkbookStore.Opened;

/// A first projection and a first chart that nobody sees, made beside the starting toolkit.
///
/// Nearly all of their time is spent on loading classes: those that are shown then take a millisecond each.
final class WarmUp {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 500;

    private WarmUp() {}

    static void of(Opened found, TextMeasure measure, Calculation<ProjectionRequest, ProjectionRun> projecting) {
        if (found instanceof Opened.Read(Workbook workbook)) {
            ProjectionRun run = projecting.run(new ProjectionRequest(workbook, Optional.empty()), () -> false);
            workbook.deals().stream().map(Deal::id).findFirst().ifPresent(deal -> TrancheChart.of(
                            workbook, run.projection(), deal, Period.MONTH)
                    .layout(LayoutRequest.of(WIDTH, HEIGHT, measure)));
        }
    }
}

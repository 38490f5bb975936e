package org.dealbench.presentation.page;

import java.util.Optional;
import org.dealbench.chart.CaptionedChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.presentation.projection.ProjectionRun;

/// A chart and the projection it was made from.
///
/// @param scenario name of the scenario it shows, empty for the base
public record ShownChart(Chart chart, ProjectionRun run, Optional<String> scenario) {

    /// The chart for others to look at, which says its scenario itself.
    public Chart picture() {
        return scenario.<Chart>map(name -> new CaptionedChart(chart, "Scenario: " + name))
                .orElse(chart);
    }
}

package org.dealbench.presentation.page;

import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// One of the pictures a page can show of the same numbers.
///
/// @param text what the switch says
public record ChartVariant(String text, Maker maker) {

    /// Makes the chart of one deal.
    @FunctionalInterface
    public interface Maker {

        /// Makes it.
        ///
        /// @param workbook with the scenario applied that was projected
        Chart make(Workbook workbook, Projection projection, String deal, Period period);
    }
}

package org.dealbench.chart.part;

import org.dealbench.chart.display.Rect;
import org.dealbench.chart.scale.ValueTicks;

/// Values to heights in a plot.
public record ValueAxis(ValueTicks ticks, Rect plot) {

    /// Where a value stands; one far beyond the axis not further than a plot's height outside.
    public double y(double value) {
        double share = (value - ticks.low()) / (ticks.high() - ticks.low());
        return plot.bottom() - Math.clamp(share, -1, 2) * plot.height();
    }
}

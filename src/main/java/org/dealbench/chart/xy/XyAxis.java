package org.dealbench.chart.xy;

import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.part.HorizontalAxis;

/// Amounts to horizontal places and back.
record XyAxis(Span visible, Rect plot) implements HorizontalAxis {

    /// The least part of an axis that is shown.
    private static final double LEAST = 1e-4;

    /// The visible part of an axis: what was asked for as far as it lies within.
    static Span within(Span whole, Span asked) {
        double length = Math.clamp(asked.length(), LEAST * whole.length(), whole.length());
        double from = Math.clamp(asked.from(), whole.from(), Math.max(whole.from(), whole.to() - length));
        return new Span(from, Math.min(whole.to(), from + length));
    }

    @Override
    public double xOf(double place) {
        return plot.x() + (place - visible.from()) * pixelsPerUnit();
    }

    double at(double x) {
        return visible.from() + (x - plot.x()) / pixelsPerUnit();
    }

    double pixelsPerUnit() {
        return plot.width() / visible.length();
    }
}

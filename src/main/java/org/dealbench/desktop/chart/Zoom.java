package org.dealbench.desktop.chart;

import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.Span;
import org.jspecify.annotations.Nullable;

/// Zooming and panning along the horizontal axis, never beyond its ends.
final class Zoom {

    private static final double IN = 0.8;
    private static final double OUT = 1.25;

    /// The least that can be zoomed to, in points of the axis.
    private static final int MIN_POINTS = 3;

    private Zoom() {}

    /// Closer or further with one place of the axis staying where it is; null for all of it.
    static @Nullable Span about(ChartLayout layout, double place, boolean closer) {
        Span shown = layout.visible();
        double factor = closer ? IN : OUT;
        return within(layout, place - (place - shown.from()) * factor, place + (shown.to() - place) * factor);
    }

    /// Moved by a part of what is shown.
    static @Nullable Span panned(ChartLayout layout, double part) {
        Span shown = layout.visible();
        double by = Math.clamp(
                part * shown.length(),
                layout.whole().from() - shown.from(),
                layout.whole().to() - shown.to());
        return within(layout, shown.from() + by, shown.to() + by);
    }

    /// Between two places in any order.
    static @Nullable Span between(ChartLayout layout, double one, double other) {
        return within(layout, Math.min(one, other), Math.max(one, other));
    }

    private static @Nullable Span within(ChartLayout layout, double from, double to) {
        Span whole = layout.whole();
        double least = Math.min(whole.length(), whole.length() / layout.points() * MIN_POINTS);
        double length = Math.max(least, to - from);
        if (length >= whole.length()) {
            return null;
        }
        double start = Math.clamp((from + to - length) / 2, whole.from(), whole.to() - length);
        return new Span(start, start + length);
    }
}

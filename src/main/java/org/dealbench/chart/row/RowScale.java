package org.dealbench.chart.row;

import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.part.HorizontalAxis;

/// Values to horizontal places and back.
record RowScale(Span visible, Rect plot) implements HorizontalAxis {

    private static final double ROOM = 0.08;

    /// What has to be seen of a chart, with room beside it.
    static Span whole(RowChart chart) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ChartRow row : chart.rows()) {
            for (double value : ends(row.mark())) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (chart.guide().isPresent()) {
            low = Math.min(low, chart.guide().get().value());
            high = Math.max(high, chart.guide().get().value());
        }
        if (!(low <= high)) {
            return new Span(0, 1);
        }
        double length = high - low;
        double room = length > 0 ? ROOM * length : Math.max(Math.abs(high) * ROOM, Math.ulp(high) * 8 + 1e-9);
        boolean bars = chart.rows().stream().anyMatch(row -> row.mark() instanceof Mark.Bar);
        return new Span(bars && low == 0 ? 0 : low - room, bars && high == 0 ? 0 : high + room);
    }

    private static double[] ends(Mark mark) {
        return switch (mark) {
            case Mark.Dot(double value, double low, double high) -> new double[] {value, low, high};
            case Mark.Bar(double value) -> new double[] {value, 0};
            case Mark.Step(double from, double to) -> new double[] {from, to};
        };
    }

    /// The part of an axis that was asked for, as far as it lies within.
    static Span within(Span whole, Span asked) {
        double length = Math.clamp(asked.length(), whole.length() / 200, whole.length());
        double from = Math.clamp(asked.from(), whole.from(), Math.max(whole.from(), whole.to() - length));
        return new Span(from, from + length);
    }

    double perUnit() {
        return plot.width() / visible.length();
    }

    @Override
    public double xOf(double value) {
        return plot.x() + (value - visible.from()) * perUnit();
    }

    /// Where a value stands, at the plot's edge if it lies beyond.
    double cut(double value) {
        return Math.clamp(Double.isInfinite(value) ? Math.copySign(1e9, value) : xOf(value), plot.x(), plot.right());
    }

    double valueAt(double x) {
        return visible.from() + (x - plot.x()) / perUnit();
    }
}

package org.dealbench.chart.display;

/// A stretch of the horizontal axis in its own unit: months from the calendar's start in a time chart.
public record Span(double from, double to) {

    public Span {
        if (!(from < to)) {
            throw new IllegalArgumentException("a span must run forward, but was " + from + " to " + to);
        }
    }

    public double length() {
        return to - from;
    }
}

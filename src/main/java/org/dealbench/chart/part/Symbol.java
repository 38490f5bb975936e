package org.dealbench.chart.part;

import org.dealbench.chart.display.Outline;

/// A small shape that stands for a date.
public enum Symbol {
    DIAMOND,
    DOT,
    SQUARE,
    TRIANGLE,
    STOP;

    /// The shape about a centre, as wide and high as twice the radius; a stop is an upright bar.
    public Outline at(double x, double y, double radius) {
        return switch (this) {
            case DIAMOND -> Outline.polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
            case DOT -> Outline.circle(x, y, radius);
            case SQUARE -> {
                double r = radius * 0.85;
                yield Outline.polygon(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            }
            case TRIANGLE -> Outline.polygon(x, y - radius, x + radius, y + radius * 0.8, x - radius, y + radius * 0.8);
            case STOP -> {
                double half = radius * 0.3;
                double tall = radius * 1.15;
                yield Outline.polygon(x - half, y - tall, x + half, y - tall, x + half, y + tall, x - half, y + tall);
            }
        };
    }
}

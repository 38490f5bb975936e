package org.dealbench.chart.scale;

import java.util.List;

/// Names and lines along a horizontal axis, in the axis's own unit.
///
/// @param labels what to write
/// @param major where the lines that cross the plot are
/// @param minor where short lines are
/// @param rows of labels, 1 or 2
public record AxisTicks(List<Label> labels, List<Double> major, List<Double> minor, int rows) {

    /// A name in the middle of `from` and `to`; if these are equal, at that place.
    public record Label(String text, double from, double to, int row) {

        public double centre() {
            return (from + to) / 2;
        }
    }

    public AxisTicks {
        labels = List.copyOf(labels);
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }
}

package org.dealbench.chart.display;

import java.util.Optional;

/// A chart laid out, with what the crosshair, the keyboard and the zoom need beside the picture.
///
/// Points of the horizontal axis are numbered from 0, those outside the visible part included.
public interface ChartLayout {

    DisplayList displayList();

    /// Where the values are drawn, without axes and words.
    Rect plot();

    /// The part of the horizontal axis that is shown.
    Span visible();

    /// All of the horizontal axis: what can be zoomed out to.
    Span whole();

    int points();

    /// The point whose column holds `x`; the nearest visible one if `x` lies beside the plot.
    int pointAt(double x);

    /// The point at a place of the plot; where points lie along an axis only `x` matters.
    default int pointAt(double x, double y) {
        return pointAt(x);
    }

    /// The box of a point that is a thing of its own; empty where points lie along an axis, which can be zoomed.
    default Optional<Rect> boxOf(int point) {
        return Optional.empty();
    }

    /// Where the crosshair stands for a point.
    double xOf(int point);

    /// The column of a point, cut to the plot.
    Rect columnOf(int point);

    /// The value of the horizontal axis at `x`, in the unit of [#visible]; not limited to the plot.
    double axisAt(double x);

    Readout readout(int point);
}

package org.dealbench.chart.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;

/// A layout whose points are things with boxes of their own: there is no axis and nothing to zoom.
public interface BoxedLayout extends ChartLayout {

    /// All there is of an axis that is none.
    Span ALL = new Span(0, 1);

    /// How much the middle counts where a place is in several boxes, or equally far from them.
    double TIE = 1e-6;

    /// The box of each point.
    List<Rect> boxes();

    @Override
    default Optional<Rect> boxOf(int point) {
        return Optional.of(boxes().get(point));
    }

    @Override
    default Span visible() {
        return ALL;
    }

    @Override
    default Span whole() {
        return ALL;
    }

    @Override
    default int points() {
        return boxes().size();
    }

    @Override
    default int pointAt(double x) {
        return pointAt(x, plot().centreY());
    }

    @Override
    default int pointAt(double x, double y) {
        return IntStream.range(0, boxes().size())
                .boxed()
                .min(Comparator.comparingDouble(point -> distance(boxes().get(point), x, y)))
                .orElse(0);
    }

    private static double distance(Rect box, double x, double y) {
        double dx = x - Math.clamp(x, box.x(), box.right());
        double dy = y - Math.clamp(y, box.y(), box.bottom());
        return Math.hypot(dx, dy) + TIE * Math.hypot(x - box.centreX(), y - box.centreY());
    }

    @Override
    default double xOf(int point) {
        return boxes().get(point).centreX();
    }

    @Override
    default Rect columnOf(int point) {
        return boxes().get(point);
    }

    @Override
    default double axisAt(double x) {
        return (x - plot().x()) / plot().width();
    }
}

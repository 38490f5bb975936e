package org.dealbench.chart.graph;

import java.util.List;
import java.util.Optional;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;

/// A graph laid out: points are its boxes, column by column.
///
/// @param shown the nodes that found a place, in the order of `boxes`
record GraphLayout(DisplayList displayList, Rect plot, List<Node> shown, List<Rect> boxes) implements ChartLayout {

    private static final Span ALL = new Span(0, 1);

    GraphLayout {
        shown = List.copyOf(shown);
        boxes = List.copyOf(boxes);
    }

    @Override
    public Span visible() {
        return ALL;
    }

    @Override
    public Span whole() {
        return ALL;
    }

    @Override
    public int points() {
        return boxes.size();
    }

    @Override
    public int pointAt(double x) {
        return pointAt(x, plot.centreY());
    }

    @Override
    public int pointAt(double x, double y) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < boxes.size(); i++) {
            double dx = x - Math.clamp(x, boxes.get(i).x(), boxes.get(i).right());
            double dy = y - Math.clamp(y, boxes.get(i).y(), boxes.get(i).bottom());
            double distance = dx * dx + dy * dy;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    public double xOf(int point) {
        return boxes.get(point).centreX();
    }

    @Override
    public Rect columnOf(int point) {
        return boxes.get(point);
    }

    @Override
    public Optional<Rect> boxOf(int point) {
        return Optional.of(boxes.get(point));
    }

    @Override
    public double axisAt(double x) {
        return (x - plot.x()) / plot.width();
    }

    @Override
    public Readout readout(int point) {
        return new Readout(shown.get(point).name(), shown.get(point).facts());
    }
}

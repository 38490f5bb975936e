package org.dealbench.chart.graph;

import java.util.List;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.part.BoxedLayout;

/// A graph laid out: points are its boxes, column by column.
///
/// @param shown the nodes that found a place, in the order of `boxes`
record GraphLayout(DisplayList displayList, Rect plot, List<Node> shown, List<Rect> boxes) implements BoxedLayout {

    GraphLayout {
        shown = List.copyOf(shown);
        boxes = List.copyOf(boxes);
    }

    @Override
    public Readout readout(int point) {
        return new Readout(shown.get(point).name(), shown.get(point).facts());
    }
}

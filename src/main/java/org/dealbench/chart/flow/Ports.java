package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.chart.display.Rect;

/// Where arrows touch their boxes: along a side, in the order of the boxes at their other ends, so that arrows between
/// the same two boxes do not cross.
final class Ports {

    private record End(FlowArrow arrow, String node) {}

    private final Map<End, Double> places = new HashMap<>();

    Ports(Boxes boxes) {
        for (String node : boxes.places().keySet()) {
            for (boolean right : new boolean[] {true, false}) {
                place(boxes, node, right);
            }
        }
    }

    private void place(Boxes boxes, String node, boolean right) {
        FlowGraph graph = boxes.graph();
        List<FlowArrow> arrows = new ArrayList<>();
        double needed = 0;
        for (FlowArrow arrow : graph.arrows()) {
            boolean touches = arrow.from().equals(node) || arrow.to().equals(node);
            if (touches && Boxes.isRight(graph, arrow, node) == right) {
                arrows.add(arrow);
                needed += boxes.width(arrow) + Boxes.PORT;
            }
        }
        arrows.sort(Comparator.comparingDouble((FlowArrow arrow) -> otherEnd(boxes, arrow, node))
                .thenComparingInt(graph.arrows()::indexOf));
        Rect box = boxes.place(node);
        double y = box.y();
        for (FlowArrow arrow : arrows) {
            double share = (boxes.width(arrow) + Boxes.PORT) / needed * box.height();
            places.put(new End(arrow, node), y + share / 2);
            y += share;
        }
    }

    /// Arrows that pass over a column leave above all others.
    private static double otherEnd(Boxes boxes, FlowArrow arrow, String node) {
        return Math.abs(boxes.graph().reach(arrow)) > 1
                ? Double.NEGATIVE_INFINITY
                : boxes.place(arrow.from().equals(node) ? arrow.to() : arrow.from())
                        .centreY();
    }

    double from(FlowArrow arrow) {
        return at(arrow, arrow.from());
    }

    double to(FlowArrow arrow) {
        return at(arrow, arrow.to());
    }

    private double at(FlowArrow arrow, String node) {
        Double place = places.get(new End(arrow, node));
        if (place == null) {
            throw new IllegalArgumentException(arrow + " does not touch " + node);
        }
        return place;
    }
}

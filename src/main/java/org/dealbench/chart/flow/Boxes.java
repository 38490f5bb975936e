package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.part.Words;

/// Where the boxes of a graph stand, how wide its arrows are, and how many lanes run above the boxes.
///
/// @param places by box id
/// @param notes whether boxes are tall enough for their notes
/// @param widest of the widest arrow
/// @param lanes for arrows that pass over a column
/// @param gap between columns
record Boxes(
        FlowGraph graph,
        Rect area,
        SequencedMap<String, Rect> places,
        boolean notes,
        double widest,
        int lanes,
        double laneHeight,
        double gap) {

    static final double LEAST_ARROW = 1.5;
    /// Room beside an arrow in the side of a box.
    static final double PORT = 5;

    private static final double MOST_ARROW = 20;
    private static final double MAX_LANE_SHARE = 0.35;
    private static final double MAX_WIDTH_SHARE = 0.5;
    private static final double BETWEEN = 5;

    /// Places the boxes of a map in an area.
    static Boxes of(FlowGraph whole, Rect area, Words words) {
        double laneHeight = words.line() + 6;
        int lanes = lanes(whole, area, laneHeight);
        double height = area.height() - lanes * laneHeight;
        double plain = words.line() + 6;
        double noted = 2 * words.line() + 6;
        int fits = Math.max(1, (int) Math.floor((height + BETWEEN) / (plain + BETWEEN)));
        FlowGraph graph = whole.tallest() > fits ? whole.withAtMost(fits) : whole;
        lanes = lanes(graph, area, laneHeight);
        boolean notes = graph.tallest() * (noted + BETWEEN) <= height;
        double least = notes ? noted : plain;
        double widest = MOST_ARROW;
        while (widest > LEAST_ARROW && !fits(graph, height, least, widest)) {
            widest = Math.max(LEAST_ARROW, widest * 0.85);
        }
        double[] widths = widths(graph, area, words, notes);
        double used = 0;
        for (double width : widths) {
            used += width;
        }
        double gap = widths.length < 2 ? 0 : (area.width() - used) / (widths.length - 1);
        SequencedMap<String, Rect> places = new LinkedHashMap<>();
        double x = widths.length < 2 ? area.centreX() - used / 2 : area.x();
        for (int c = 0; c < widths.length; c++) {
            place(
                    graph,
                    graph.columns().get(c),
                    new Rect(x, area.bottom() - height, widths[c], height),
                    least,
                    widest,
                    places);
            x += widths[c] + gap;
        }
        return new Boxes(graph, area, places, notes, widest, lanes, laneHeight, gap);
    }

    private static int lanes(FlowGraph graph, Rect area, double laneHeight) {
        int wanted = (int) graph.arrows().stream()
                .filter(arrow -> Math.abs(graph.reach(arrow)) > 1)
                .count();
        return Math.min(wanted, Math.max(1, (int) Math.floor(MAX_LANE_SHARE * area.height() / laneHeight)));
    }

    private static boolean fits(FlowGraph graph, double height, double least, double widest) {
        for (List<FlowNode> column : graph.columns()) {
            double sum = -BETWEEN;
            for (FlowNode node : column) {
                sum += height(graph, node, least, widest) + BETWEEN;
            }
            if (sum > height) {
                return false;
            }
        }
        return true;
    }

    private static double height(FlowGraph graph, FlowNode node, double least, double widest) {
        return Math.max(least, Math.max(side(graph, node, true, widest), side(graph, node, false, widest)));
    }

    /// What the arrows at one side of a box need.
    private static double side(FlowGraph graph, FlowNode node, boolean right, double widest) {
        double sum = 0;
        for (FlowArrow arrow : graph.arrows()) {
            boolean touches = arrow.from().equals(node.id()) || arrow.to().equals(node.id());
            if (touches && isRight(graph, arrow, node.id()) == right) {
                sum += width(arrow, graph, widest) + PORT;
            }
        }
        return sum;
    }

    /// Whether an arrow touches a box on its right side: the side of the box at its other end.
    static boolean isRight(FlowGraph graph, FlowArrow arrow, String node) {
        int reach = graph.reach(arrow);
        if (reach == 0) {
            return graph.columnOf(node) < graph.columns().size() - 1;
        }
        return (reach > 0) == arrow.from().equals(node);
    }

    static double width(FlowArrow arrow, FlowGraph graph, double widest) {
        return Math.max(LEAST_ARROW, widest * arrow.amount() / graph.largest());
    }

    double width(FlowArrow arrow) {
        return width(arrow, graph, widest);
    }

    private static double[] widths(FlowGraph graph, Rect area, Words words, boolean notes) {
        int count = graph.columns().size();
        double[] widths = new double[count];
        double most = MAX_WIDTH_SHARE * area.width() / Math.max(1, count);
        for (int c = 0; c < count; c++) {
            for (FlowNode node : graph.columns().get(c)) {
                double words0 = words.width(words.measure().legible(node.label()));
                double words1 = notes ? words.width(words.measure().legible(node.note())) : 0;
                widths[c] = Math.max(widths[c], Math.max(words0, words1) + words.label() * 1.4 + 6);
            }
            widths[c] = Math.ceil(Math.min(widths[c], most));
        }
        return widths;
    }

    private static void place(
            FlowGraph graph,
            List<FlowNode> column,
            Rect strip,
            double least,
            double widest,
            SequencedMap<String, Rect> places) {
        List<Double> heights = new ArrayList<>();
        double sum = 0;
        for (FlowNode node : column) {
            double height = height(graph, node, least, widest);
            heights.add(height);
            sum += height;
        }
        double shrink = Math.min(1, (strip.height() - BETWEEN * (column.size() - 1)) / sum);
        double between = Math.max(0, strip.height() - sum * shrink) / column.size();
        double y = strip.y() + between / 2;
        for (int i = 0; i < column.size(); i++) {
            double height = heights.get(i) * shrink;
            places.put(
                    column.get(i).id(),
                    Rect.ofEdges(Math.rint(strip.x()), Math.rint(y), Math.rint(strip.right()), Math.rint(y + height)));
            y += height + between;
        }
    }

    Rect place(String id) {
        Rect place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no " + id);
        }
        return place;
    }

    /// The middle of a lane.
    double laneY(int lane) {
        return area.y() + (lane % Math.max(1, lanes) + 0.5) * laneHeight;
    }
}

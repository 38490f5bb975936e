package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.Outline;

/// The way of one arrow: cubic curves from box to box, and the head at its end.
///
/// @param curves each with the points of its start, two controls and end, x and y in turn
/// @param headX where the head ends
/// @param headLength negative where it points to the left
record Route(FlowArrow arrow, double width, List<List<Double>> curves, double headX, double headY, double headLength) {

    /// Points along a curve that stand for it.
    private static final int SAMPLES = 12;

    private static final double CORNER = 10;

    /// A place on the way.
    record Spot(double x, double y) {}

    Route {
        curves = List.copyOf(curves);
    }

    /// The way of an arrow between boxes.
    ///
    /// @param lane where it passes over columns
    static Route of(FlowArrow arrow, Boxes boxes, Ports ports, int lane) {
        FlowGraph graph = boxes.graph();
        boolean fromRight = Boxes.isRight(graph, arrow, arrow.from());
        boolean toRight = Boxes.isRight(graph, arrow, arrow.to());
        double width = boxes.width(arrow);
        double length = Math.min(7 + 0.6 * width, Math.max(4, 0.3 * boxes.gap()));
        double startX = fromRight
                ? boxes.place(arrow.from()).right()
                : boxes.place(arrow.from()).x();
        double endX = toRight
                ? boxes.place(arrow.to()).right()
                : boxes.place(arrow.to()).x();
        double y1 = ports.from(arrow);
        double y2 = ports.to(arrow);
        double head = toRight ? -length : length;
        double x2 = endX - head;
        List<List<Double>> curves = new ArrayList<>();
        int reach = Math.abs(graph.reach(arrow));
        if (reach == 0) {
            double bulge = (fromRight ? 1 : -1) * 0.7 * boxes.gap();
            curves.add(List.of(startX, y1, startX + bulge, y1, x2 + bulge, y2, x2, y2));
        } else if (reach == 1) {
            double middle = (startX + x2) / 2;
            curves.add(List.of(startX, y1, middle, y1, middle, y2, x2, y2));
        } else {
            over(curves, boxes, new Spot(startX, y1), new Spot(x2, y2), fromRight, lane);
        }
        return new Route(arrow, width, curves, endX, y2, head);
    }

    /// Out of the box, up to a lane, along it and down again, with round corners.
    private static void over(List<List<Double>> curves, Boxes boxes, Spot start, Spot end, boolean onward, int lane) {
        double direction = onward ? 1 : -1;
        double away = boxes.gap() * (0.12 + 0.1 * (lane % 4));
        double up = start.x + direction * away;
        double down = end.x - direction * away;
        double y = boxes.laneY(lane);
        List<Spot> corners =
                List.of(start, new Spot(up, start.y), new Spot(up, y), new Spot(down, y), new Spot(down, end.y), end);
        Spot at = start;
        for (int i = 1; i < corners.size() - 1; i++) {
            Spot corner = corners.get(i);
            Spot before = towards(corner, corners.get(i - 1));
            Spot after = towards(corner, corners.get(i + 1));
            curves.add(straight(at, before));
            curves.add(List.of(before.x, before.y, corner.x, corner.y, corner.x, corner.y, after.x, after.y));
            at = after;
        }
        curves.add(straight(at, end));
    }

    private static Spot towards(Spot corner, Spot other) {
        double length = Math.max(Math.abs(other.x - corner.x), Math.abs(other.y - corner.y));
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Spot(corner.x + part * (other.x - corner.x), corner.y + part * (other.y - corner.y));
    }

    private static List<Double> straight(Spot from, Spot to) {
        return List.of(
                from.x,
                from.y,
                from.x + (to.x - from.x) / 3,
                from.y + (to.y - from.y) / 3,
                from.x + (to.x - from.x) * 2 / 3,
                from.y + (to.y - from.y) * 2 / 3,
                to.x,
                to.y);
    }

    Outline line() {
        Outline.Builder path = Outline.builder();
        boolean begun = false;
        for (List<Double> c : curves) {
            if (!begun) {
                path.moveTo(c.get(0), c.get(1));
                begun = true;
            }
            path.curveTo(c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7));
        }
        return path.build();
    }

    Outline head() {
        double half = Math.max(4, width / 2 + 3);
        double base = headX - headLength;
        return Outline.polygon(headX, headY, base, headY - half, base, headY + half);
    }

    /// Places along the way in order, the same number on each of its curves.
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (List<Double> c : curves) {
            for (int i = 1; i <= SAMPLES; i++) {
                double t = i / (double) SAMPLES;
                double s = 1 - t;
                double a = s * s * s;
                double b = 3 * s * s * t;
                double d = 3 * s * t * t;
                double e = t * t * t;
                spots.add(new Spot(
                        a * c.get(0) + b * c.get(2) + d * c.get(4) + e * c.get(6),
                        a * c.get(1) + b * c.get(3) + d * c.get(5) + e * c.get(7)));
            }
        }
        return spots;
    }
}

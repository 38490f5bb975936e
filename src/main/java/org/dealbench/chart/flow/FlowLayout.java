package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.Token;

/// A map of flows laid out: its points are the arrows, in their order; there is no axis.
///
/// @param spots where each arrow's words are
record FlowLayout(
        FlowMap map, FlowGraph graph, List<FlowArrow> arrows, List<Rect> spots, Rect plot, DisplayList displayList)
        implements ChartLayout {

    private static final Span ALL = new Span(0, 1);

    FlowLayout {
        arrows = List.copyOf(arrows);
        spots = List.copyOf(spots);
    }

    @Override
    public Optional<Rect> boxOf(int point) {
        return Optional.of(spots.get(point));
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
        return arrows.size();
    }

    @Override
    public int pointAt(double x) {
        return pointAt(x, plot.centreY());
    }

    @Override
    public int pointAt(double x, double y) {
        return IntStream.range(0, spots.size())
                .boxed()
                .min((one, other) -> Double.compare(distance(spots.get(one), x, y), distance(spots.get(other), x, y)))
                .orElse(0);
    }

    private static double distance(Rect spot, double x, double y) {
        double dx = x - Math.clamp(x, spot.x(), spot.right());
        double dy = y - Math.clamp(y, spot.y(), spot.bottom());
        return Math.hypot(dx, dy) + 1e-6 * Math.hypot(x - spot.centreX(), y - spot.centreY());
    }

    @Override
    public double xOf(int point) {
        return spots.get(point).centreX();
    }

    @Override
    public Rect columnOf(int point) {
        return spots.get(point);
    }

    @Override
    public double axisAt(double x) {
        return (x - plot.x()) / plot.width();
    }

    @Override
    public Readout readout(int point) {
        FlowArrow chosen = arrows.get(point);
        List<Readout.Entry> entries = new ArrayList<>();
        double net = 0;
        int count = 0;
        for (FlowArrow arrow : arrows) {
            boolean along = arrow.from().equals(chosen.from()) && arrow.to().equals(chosen.to());
            boolean against = arrow.from().equals(chosen.to()) && arrow.to().equals(chosen.from());
            if (along || against) {
                String label = map.kind(arrow).label() + (against ? ", the other way" : "");
                entries.add(new Readout.Entry(arrow.kind(), label, map.brief(arrow.amount()), token(arrow.from())));
                net += along ? arrow.amount() : -arrow.amount();
                count++;
            }
        }
        if (count > 1) {
            entries.add(new Readout.Entry("", "Net", map.brief(net), Token.INK));
        }
        return new Readout(name(chosen.from()) + " to " + name(chosen.to()), entries);
    }

    private String name(String id) {
        return map.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(FlowNode::label)
                .findFirst()
                .orElse("others");
    }

    private Token token(String id) {
        return map.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(node -> node.look().token())
                .findFirst()
                .orElse(Token.OTHERS);
    }
}

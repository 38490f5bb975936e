package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.BoxedLayout;

/// A map of flows laid out: its points are the arrows, in their order; there is no axis.
///
/// @param boxes where each arrow's words are
record FlowLayout(
        FlowMap map, FlowGraph graph, List<FlowArrow> arrows, List<Rect> boxes, Rect plot, DisplayList displayList)
        implements BoxedLayout {

    FlowLayout {
        arrows = List.copyOf(arrows);
        boxes = List.copyOf(boxes);
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

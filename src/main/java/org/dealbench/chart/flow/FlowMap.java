package org.dealbench.chart.flow;

import java.util.List;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.scale.ValueUnit;

/// A map of flows: boxes in columns, and arrows between them as wide as their amounts.
///
/// @param subtitle what is shown
/// @param kinds of arrows; one alone makes no legend
/// @param notes sentences beneath the map, the most important first; as many as have room are shown
/// @param empty what to say where there is nothing to show, empty if there is something
public record FlowMap(
        String id,
        String title,
        String subtitle,
        ValueUnit unit,
        List<FlowNode> nodes,
        List<FlowKind> kinds,
        List<FlowArrow> arrows,
        List<String> notes,
        String empty,
        String summary,
        TableTwin table)
        implements Chart {

    public FlowMap {
        nodes = List.copyOf(nodes);
        kinds = List.copyOf(kinds);
        arrows = List.copyOf(arrows);
        notes = List.copyOf(notes);
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return new FlowLayouter(this, request).layout();
    }

    String brief(double amount) {
        return unit.brief(amount);
    }

    FlowKind kind(FlowArrow arrow) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(arrow.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind " + arrow.kind()));
    }
}

package org.dealbench.chart.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.Legend;

/// A graph without coordinates: its layout finds columns, order and places.
///
/// @param nodes in the order that the workbook has them
/// @param edges between them; loops are allowed
/// @param empty why there are no nodes, empty if there are some
public record GraphChart(
        String id,
        String title,
        String subtitle,
        List<Node> nodes,
        List<Edge> edges,
        List<Legend.Key> keys,
        String summary,
        TableTwin table,
        String empty)
        implements Chart {

    public GraphChart {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        keys = List.copyOf(keys);
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
        for (Edge edge : edges) {
            if (!(ids.contains(edge.from()) && ids.contains(edge.to()))) {
                throw new IllegalArgumentException("an edge from or to nowhere: " + edge);
            }
        }
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return new GraphLayouter(this, request).layout();
    }
}

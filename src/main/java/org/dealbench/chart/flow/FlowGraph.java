package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Texture;

/// Boxes in columns, and the arrows between them.
///
/// @param columns from left to right, none of them empty
record FlowGraph(List<List<FlowNode>> columns, List<FlowArrow> arrows) {

    private static final String REST = "rest/";

    /// What is left of a map without the kinds that are switched off, and without boxes that then have no arrow.
    static FlowGraph of(FlowMap map, Set<String> hidden) {
        List<FlowArrow> arrows = map.arrows().stream()
                .filter(arrow -> !hidden.contains(arrow.kind()))
                .toList();
        return of(map.nodes(), arrows);
    }

    private static FlowGraph of(List<FlowNode> nodes, List<FlowArrow> arrows) {
        Set<String> used = new HashSet<>();
        arrows.forEach(arrow -> {
            used.add(arrow.from());
            used.add(arrow.to());
        });
        Map<Integer, List<FlowNode>> columns = new TreeMap<>();
        nodes.stream().filter(node -> used.contains(node.id())).forEach(node -> columns.computeIfAbsent(
                        node.column(), _ -> new ArrayList<>())
                .add(node));
        return new FlowGraph(columns.values().stream().map(List::copyOf).toList(), List.copyOf(arrows));
    }

    /// Where there are more boxes in a column than have room, the smallest become one.
    FlowGraph withAtMost(int boxes) {
        Map<String, FlowNode> into = new HashMap<>();
        List<FlowNode> nodes = new ArrayList<>();
        for (List<FlowNode> column : columns) {
            int kept = column.size() <= boxes ? column.size() : Math.max(0, boxes - 1);
            Set<FlowNode> largest = new HashSet<>(column.stream()
                    .sorted(Comparator.comparingDouble((FlowNode node) -> -size(node)))
                    .limit(kept)
                    .toList());
            column.stream().filter(largest::contains).forEach(node -> {
                nodes.add(node);
                into.put(node.id(), node);
            });
            if (kept < column.size()) {
                int number = column.getFirst().column();
                FlowNode rest = new FlowNode(
                        REST + number,
                        (column.size() - kept) + " others",
                        "",
                        number,
                        AreaLook.full(Token.OTHERS, Texture.PLAIN));
                nodes.add(rest);
                column.stream().filter(node -> !largest.contains(node)).forEach(node -> into.put(node.id(), rest));
            }
        }
        record Key(String from, String to, String kind) {}
        SequencedMap<Key, Double> amounts = new LinkedHashMap<>();
        for (FlowArrow arrow : arrows) {
            FlowNode from = into.get(arrow.from());
            FlowNode to = into.get(arrow.to());
            if (from != null && to != null && !from.equals(to)) {
                amounts.merge(new Key(from.id(), to.id(), arrow.kind()), arrow.amount(), Double::sum);
            }
        }
        List<FlowArrow> merged = new ArrayList<>();
        amounts.forEach((key, amount) -> merged.add(new FlowArrow(key.from, key.to, key.kind, amount)));
        return of(nodes, merged);
    }

    private double size(FlowNode node) {
        return arrows.stream()
                .filter(arrow -> arrow.from().equals(node.id()) || arrow.to().equals(node.id()))
                .mapToDouble(FlowArrow::amount)
                .sum();
    }

    int tallest() {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    int columnOf(String id) {
        for (int c = 0; c < columns.size(); c++) {
            for (FlowNode node : columns.get(c)) {
                if (node.id().equals(id)) {
                    return c;
                }
            }
        }
        throw new IllegalArgumentException("there is no " + id);
    }

    /// How many columns an arrow goes on, negative for back.
    int reach(FlowArrow arrow) {
        return columnOf(arrow.to()) - columnOf(arrow.from());
    }

    double largest() {
        return arrows.stream().mapToDouble(FlowArrow::amount).max().orElse(1);
    }
}

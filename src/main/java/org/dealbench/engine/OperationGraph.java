package org.dealbench.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What lines are calculated from, to be read rather than run: every relation followed, every kind decided, each
/// different operation once, as a [Plan] of the same lines has them.
public final class OperationGraph {

    private final List<Node> nodes;
    private final Shapes shapes;
    private final List<InputSlot> inputs;
    private final SequencedMap<LineInstance, Integer> lines = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> together = new HashMap<>();

    private OperationGraph(Instantiation made) {
        inputs = made.slots();
        nodes = made.nodes().resolved(made.lineNodes());
        List<LineInstance> instances = made.instances();
        for (int i = 0; i < instances.size(); i++) {
            lines.put(instances.get(i), made.nodes().target(made.lineNodes().get(i), made.lineNodes()));
        }
        shapes = new Shapes(nodes, new HashSet<>(lines.values()), Set.of(), _ -> lines.toString());
        shapes.settlingTogether().forEach(group -> group.forEach(node -> together.put(node, group)));
    }

    /// The graph of the lines that are wanted and all they need.
    public static OperationGraph of(LineCatalogue catalogue, Structure structure, List<LineInstance> wanted) {
        Instantiation made = new Instantiation(catalogue, structure);
        wanted.forEach(made::line);
        return new OperationGraph(made);
    }

    /// Every line that is reached, with the node that has its value.
    public SequencedMap<LineInstance, Integer> lines() {
        return lines;
    }

    public Op op(int node) {
        return nodes.get(node).op();
    }

    public List<Integer> arguments(int node) {
        return Arrays.stream(nodes.get(node).arguments()).boxed().toList();
    }

    /// What a node with [Op.Input] reads.
    public InputSlot input(Op.Input input) {
        return inputs.get(input.slot());
    }

    /// Whether a node has a number for each month rather than one for all.
    public boolean isSeries(int node) {
        return shapes.series(node);
    }

    /// The node that has this node's value, which is itself unless it is a scalar seen through a passage of time.
    public int same(int node) {
        return shapes.same(node);
    }

    /// The nodes that a node needs within one month and that need it, itself among them; empty for most.
    public List<Integer> together(int node) {
        return together.getOrDefault(node, List.of());
    }

    /// How many nodes there are; they are numbered from 0.
    public int size() {
        return nodes.size();
    }
}

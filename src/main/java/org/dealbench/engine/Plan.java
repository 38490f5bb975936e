package org.dealbench.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealbench.model.Timeline;

/// The order of calculation for one structure of deals, for any values of its inputs.
///
/// What no varying input reaches is set apart, to be calculated once for all cases.
public final class Plan {

    private final Timeline timeline;
    private final List<Node> nodes;
    private final Shapes shapes;
    private final List<Stage> stages;
    private final List<InputSlot> inputs;
    private final Set<Integer> varyingSlots;
    private final Map<LineInstance, Integer> wanted;

    private Plan(Instantiation made, Map<LineInstance, Integer> lineNodes, Set<InputSlot> varying, Timeline timeline) {
        this.timeline = timeline;
        inputs = made.slots();
        varyingSlots = new HashSet<>();
        for (int slot = 0; slot < inputs.size(); slot++) {
            if (varying.contains(inputs.get(slot))) {
                varyingSlots.add(slot);
            }
        }
        nodes = made.nodes().resolved(made.lineNodes());
        Map<LineInstance, Integer> roots = new HashMap<>();
        lineNodes.forEach((line, node) -> roots.put(line, made.nodes().target(node, made.lineNodes())));
        shapes = new Shapes(nodes, new HashSet<>(roots.values()), varyingSlots, loop -> namesIn(loop, made));
        stages = Staging.of(nodes, shapes);
        roots.replaceAll((_, node) -> shapes.same(node));
        wanted = Map.copyOf(roots);
    }

    private static String namesIn(List<Integer> loop, Instantiation made) {
        List<LineInstance> lines = made.instances();
        return IntStream.range(0, lines.size())
                .filter(i -> loop.contains(made.lineNodes().get(i)))
                .mapToObj(i -> lines.get(i).toString())
                .collect(Collectors.joining(", "));
    }

    /// Makes the plan of the lines that are wanted and all they need.
    ///
    /// @param wanted lines whose values are asked for
    /// @param varying inputs that will differ from case to case
    /// @throws CircularLinesException if lines depend on each other in a way that no order of months resolves
    public static Plan of(
            LineCatalogue catalogue, Structure structure, List<LineInstance> wanted, Set<InputSlot> varying) {
        Instantiation instantiation = new Instantiation(catalogue, structure);
        Map<LineInstance, Integer> lineNodes = new HashMap<>();
        wanted.forEach(line -> lineNodes.put(line, instantiation.line(line)));
        return new Plan(instantiation, lineNodes, varying, structure.timeline());
    }

    /// The inputs that a run must be given, in this order.
    public List<InputSlot> inputs() {
        return inputs;
    }

    /// Places in [#inputs] of those that vary from case to case, in order.
    public List<Integer> varyingInputs() {
        return varyingSlots.stream().sorted().toList();
    }

    public Timeline timeline() {
        return timeline;
    }

    /// How many operations on a number one case takes beyond what is calculated once for all cases.
    public long operationsPerCase() {
        return operations(true);
    }

    /// How many operations on a number are done once, however many cases there are.
    public long operationsOnce() {
        return operations(false);
    }

    private long operations(boolean varying) {
        List<Integer> calculated = new ArrayList<>();
        stages.stream().filter(stage -> stage.varying() == varying).forEach(stage -> calculated.addAll(stage.nodes()));
        return calculated.stream()
                .mapToLong(id -> (shapes.series(id) ? timeline.months() : 1L)
                        * (nodes.get(id).op() instanceof Op.Combine
                                ? nodes.get(id).arguments().length - 1L
                                : 1L))
                .sum();
    }

    Node node(int id) {
        return nodes.get(id);
    }

    int size() {
        return nodes.size();
    }

    Shapes shapes() {
        return shapes;
    }

    List<Stage> stages() {
        return stages;
    }

    Map<LineInstance, Integer> wanted() {
        return wanted;
    }
}

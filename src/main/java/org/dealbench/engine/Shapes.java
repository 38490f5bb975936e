package org.dealbench.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How each node of a plan extends: over months or not, different from case to case or not, alone or in a loop.
final class Shapes {

    private static final int NONE = -1;

    private final List<Node> nodes;
    private final Function<List<Integer>, String> names;
    private final boolean[] series;
    private final boolean[] varying;
    private final int[] loop;
    private final int[] same;
    private final List<List<Integer>> ordered;

    /// @param nodes with references to lines resolved
    /// @param roots nodes that are wanted
    /// @param varyingSlots inputs that differ from case to case
    /// @param names how the lines of a loop are told to a person
    Shapes(List<Node> nodes, Set<Integer> roots, Set<Integer> varyingSlots, Function<List<Integer>, String> names) {
        this.nodes = nodes;
        this.names = names;
        series = new boolean[nodes.size()];
        varying = new boolean[nodes.size()];
        loop = new int[nodes.size()];
        same = new int[nodes.size()];
        Arrays.fill(loop, NONE);
        Arrays.setAll(same, id -> id);
        ordered = Components.of(nodes.size(), roots, id -> nodes.get(id).arguments());
        for (int number = 0; number < ordered.size(); number++) {
            List<Integer> component = ordered.get(number);
            boolean isLoop = component.size() > 1
                    || isIn(
                            component.getFirst(),
                            nodes.get(component.getFirst()).arguments());
            boolean varies = component.stream().anyMatch(id -> varies(nodes.get(id), varyingSlots));
            for (int id : component) {
                Node node = nodes.get(id);
                varying[id] = varies;
                loop[id] = isLoop ? number : NONE;
                series[id] = isLoop || isSeries(node);
                if (!isLoop && passesOn(node)) {
                    same[id] = same[node.arguments()[0]];
                }
            }
        }
    }

    /// Whether a node outside loops has its argument's value.
    private boolean passesOn(Node node) {
        return switch (node.op()) {
            case Op.Settle _ -> true;
            case Op.Before _ -> !series[node.arguments()[0]];
            case Op.Reduce(WholeTime what) -> !series[node.arguments()[0]] && what != WholeTime.TOTAL;
            default -> false;
        };
    }

    private static boolean isIn(int node, int[] others) {
        return Arrays.stream(others).anyMatch(id -> id == node);
    }

    private boolean varies(Node node, Set<Integer> varyingSlots) {
        return (node.op() instanceof Op.Input(int slot) && varyingSlots.contains(slot))
                || Arrays.stream(node.arguments()).anyMatch(id -> varying[id]);
    }

    private boolean isSeries(Node node) {
        return switch (node.op()) {
            case Op.Constant _, Op.Input _, Op.Reduce _ -> false;
            case Op.Column _, Op.Shift _, Op.Accumulate _, Op.Balance _ -> true;
            case Op.Spread spread -> !spread.function().givesScalar();
            default -> Arrays.stream(node.arguments()).anyMatch(id -> series[id]);
        };
    }

    /// Components in an order in which each stands after what it depends on; those of a loop in the order of one month.
    List<List<Integer>> ordered() {
        return ordered.stream().map(this::inMonthOrder).toList();
    }

    private List<Integer> inMonthOrder(List<Integer> component) {
        if (loop[component.getFirst()] == NONE) {
            return component;
        }
        return inMonthOrder(component, false)
                .or(() -> inMonthOrder(component, true))
                .orElseThrow(() -> new CircularLinesException("within one month", names.apply(component)));
    }

    /// An order of a loop within a month, if there is one.
    ///
    /// @param settling whether nodes that settle may stand before what they depend on
    private Optional<List<Integer>> inMonthOrder(List<Integer> component, boolean settling) {
        List<List<Integer>> inner =
                Components.of(nodes.size(), component, id -> withinMonth(nodes.get(id), component, settling));
        for (List<Integer> part : inner) {
            int first = part.getFirst();
            if (part.size() > 1 || isIn(first, withinMonth(nodes.get(first), component, settling))) {
                return Optional.empty();
            }
        }
        return Optional.of(inner.stream().map(List::getFirst).toList());
    }

    /// What a node of a loop needs from the loop in the same month.
    private int[] withinMonth(Node node, List<Integer> component, boolean settling) {
        int[] arguments = node.arguments();
        int first =
                switch (node.op()) {
                    case Op.Shift shift when shift.always() -> 1;
                    case Op.Shift _, Op.Reduce _, Op.Spread _ ->
                        throw new CircularLinesException("looking ahead", names.apply(component));
                    case Op.Before _ -> 1;
                    case Op.Settle _ -> settling ? 1 : 0;
                    default -> 0;
                };
        return Arrays.stream(arguments)
                .skip(first)
                .filter(id -> loop[id] == loop[node.id()])
                .toArray();
    }

    /// The nodes of loops that need each other within one month, which settling resolves.
    List<List<Integer>> settlingTogether() {
        return ordered.stream()
                .filter(component -> loop[component.getFirst()] != NONE)
                .flatMap(component ->
                        Components.of(nodes.size(), component, id -> withinMonth(nodes.get(id), component, false))
                                .stream())
                .filter(part -> part.size() > 1)
                .toList();
    }

    boolean series(int id) {
        return series[id];
    }

    boolean varying(int id) {
        return varying[id];
    }

    boolean inLoop(int id) {
        return loop[id] != NONE;
    }

    int loop(int id) {
        return loop[id];
    }

    /// The node that has this node's value, which is itself unless it is a scalar seen through a passage of time.
    int same(int id) {
        return same[id];
    }
}

package org.dealbench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Divides the nodes of a plan into stages, first those that no varying input reaches, then the others.
final class Staging {

    private record Key(boolean varying, int level, Stage.Kind kind, int loop) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byVarying = Boolean.compare(varying, other.varying);
            int byLevel = byVarying != 0 ? byVarying : Integer.compare(level, other.level);
            int byKind = byLevel != 0 ? byLevel : kind.compareTo(other.kind);
            return byKind != 0 ? byKind : Integer.compare(loop, other.loop);
        }
    }

    private final List<Node> nodes;
    private final Shapes shapes;
    private final int[] level;

    private Staging(List<Node> nodes, Shapes shapes) {
        this.nodes = nodes;
        this.shapes = shapes;
        level = new int[nodes.size()];
    }

    static List<Stage> of(List<Node> nodes, Shapes shapes) {
        return new Staging(nodes, shapes).stages();
    }

    private List<Stage> stages() {
        Map<Key, List<Integer>> groups = new TreeMap<>();
        for (List<Integer> component : shapes.ordered()) {
            int highest = component.stream().mapToInt(this::levelOf).max().orElse(0);
            for (int id : component) {
                level[id] = highest;
                if (isCalculated(id)) {
                    groups.computeIfAbsent(
                                    new Key(shapes.varying(id), highest, kind(id), shapes.loop(id)),
                                    _ -> new ArrayList<>())
                            .add(id);
                }
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Stage(group.getKey().kind(), group.getKey().varying(), group.getValue()))
                .toList();
    }

    private boolean isCalculated(int id) {
        return shapes.same(id) == id
                && switch (nodes.get(id).op()) {
                    case Op.Constant _, Op.Input _, Op.Column _ -> false;
                    default -> true;
                };
    }

    private int levelOf(int id) {
        int highest = 0;
        int[] arguments = nodes.get(id).arguments();
        for (int i = 0; i < arguments.length; i++) {
            int argument = shapes.same(arguments[i]);
            if (shapes.varying(argument) == shapes.varying(id) && !sameLoop(argument, id)) {
                highest = Math.max(highest, level[argument] + (crosses(argument, id, i) ? 1 : 0));
            }
        }
        return highest;
    }

    private boolean sameLoop(int argument, int id) {
        return shapes.inLoop(id) && shapes.loop(id) == shapes.loop(argument);
    }

    /// Whether all of the argument must be known before the node's stage begins.
    private boolean crosses(int argument, int id, int place) {
        return isCalculated(argument)
                && (kind(argument) != kind(id)
                        || shapes.loop(argument) != shapes.loop(id)
                        || needsAllMonths(nodes.get(id).op(), place));
    }

    private static boolean needsAllMonths(Op op, int place) {
        return switch (op) {
            case Op.Shift shift -> place == 0 && !shift.always();
            case Op.Spread _ -> true;
            default -> false;
        };
    }

    private Stage.Kind kind(int id) {
        if (shapes.inLoop(id)) {
            return Stage.Kind.LOOP;
        }
        return shapes.series(id) ? Stage.Kind.TILED : Stage.Kind.SCALAR;
    }
}

package org.dealbench.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/// The strongly connected components of a graph, each after all those it depends on (Tarjan's algorithm without
/// recursion, since formulas may be deep).
public final class Components {

    /// A node on the way down, and which of its dependencies comes next.
    private static final class Frame {
        private final int node;
        private final int[] successors;
        private int next;

        Frame(int node, int[] successors) {
            this.node = node;
            this.successors = successors;
        }
    }

    private final IntFunction<int[]> dependencies;
    private final int[] order;
    private final int[] low;
    private final boolean[] waiting;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private int visited;

    private Components(int size, IntFunction<int[]> dependencies) {
        this.dependencies = dependencies;
        order = new int[size];
        low = new int[size];
        waiting = new boolean[size];
        Arrays.fill(order, -1);
    }

    /// The components that some nodes and all they depend on fall into.
    ///
    /// @param size one more than the largest node
    /// @param dependencies the nodes that a node needs
    public static List<List<Integer>> of(int size, Collection<Integer> roots, IntFunction<int[]> dependencies) {
        Components components = new Components(size, dependencies);
        for (int root : roots) {
            if (components.order[root] < 0) {
                components.visit(root);
            }
        }
        return components.found;
    }

    private void visit(int root) {
        Deque<Frame> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Frame frame = path.peek();
            if (frame.next < frame.successors.length) {
                int successor = frame.successors[frame.next++];
                if (order[successor] < 0) {
                    path.push(enter(successor));
                } else if (waiting[successor]) {
                    low[frame.node] = Math.min(low[frame.node], order[successor]);
                }
            } else {
                path.pop();
                leave(frame.node);
                if (!path.isEmpty()) {
                    int above = path.peek().node;
                    low[above] = Math.min(low[above], low[frame.node]);
                }
            }
        }
    }

    private Frame enter(int node) {
        order[node] = visited;
        low[node] = visited;
        visited++;
        stack.push(node);
        waiting[node] = true;
        return new Frame(node, dependencies.apply(node));
    }

    private void leave(int node) {
        if (low[node] != order[node]) {
            return;
        }
        List<Integer> component = new ArrayList<>();
        int member;
        do {
            member = stack.pop();
            waiting[member] = false;
            component.add(member);
        } while (member != node);
        found.add(component.reversed());
    }
}

package org.dealbench.chart.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// In which column each node stands and in which order, by the method of Sugiyama: an edge goes at least one column
/// on, edges over several columns get a place to pass in each, and neighbours are drawn together by barycentres.
///
/// Edges that close a loop do not count for columns.
///
/// @param columns from the left; entries below the number of nodes are nodes, others are passing edges
/// @param links between entries of neighbouring columns
/// @param paths for each edge the entries it leads through, ends included
record Layers(List<List<Integer>> columns, List<Link> links, List<List<Integer>> paths) {

    private static final int SWEEPS = 8;

    /// A piece of an edge between two neighbouring columns.
    record Link(int from, int to) {}

    static Layers of(List<Node> nodes, List<Edge> edges) {
        return new Maker(nodes, edges).made();
    }

    /// An entry and the middle of its neighbours.
    private record Placed(int entry, double middle) {}

    /// Whether an entry is a place where an edge passes.
    static boolean passes(int entry, int nodes) {
        return entry >= nodes;
    }

    /// Puts the columns together.
    private static final class Maker {

        private final List<Node> nodes;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Link> edges = new ArrayList<>();
        private final int[] column;
        private final List<List<Integer>> columns = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<List<Integer>> paths = new ArrayList<>();
        private int entries;

        Maker(List<Node> nodes, List<Edge> edges) {
            this.nodes = nodes;
            for (int i = 0; i < nodes.size(); i++) {
                places.put(nodes.get(i).id(), i);
            }
            edges.forEach(edge -> this.edges.add(new Link(at(edge.from()), at(edge.to()))));
            column = new int[nodes.size()];
        }

        private int at(String id) {
            return places.getOrDefault(id, 0);
        }

        Layers made() {
            setColumns(forward());
            entries = nodes.size();
            int last = Arrays.stream(column).max().orElse(-1);
            for (int i = 0; i <= last; i++) {
                columns.add(new ArrayList<>());
            }
            for (int node = 0; node < nodes.size(); node++) {
                columns.get(column[node]).add(node);
            }
            edges.forEach(edge -> paths.add(path(edge)));
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                order(sweep % 2 == 0);
            }
            return new Layers(columns, links, paths);
        }

        /// The edges but for those that close a loop.
        private List<Link> forward() {
            int[] state = new int[nodes.size()];
            List<Link> forward = new ArrayList<>();
            for (int node = 0; node < nodes.size(); node++) {
                visit(node, state, forward);
            }
            return forward;
        }

        private void visit(int node, int[] state, List<Link> forward) {
            if (state[node] != 0) {
                return;
            }
            state[node] = 1;
            for (Link edge : edges) {
                if (edge.from() == node && state[edge.to()] != 1) {
                    forward.add(edge);
                    visit(edge.to(), state, forward);
                }
            }
            state[node] = 2;
        }

        private void setColumns(List<Link> forward) {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Link edge : forward) {
                    if (column[edge.to()] <= column[edge.from()]) {
                        column[edge.to()] = column[edge.from()] + 1;
                        moved = true;
                    }
                }
            }
            int last = Arrays.stream(column).max().orElse(0);
            for (int node = 0; node < nodes.size(); node++) {
                int from = node;
                boolean leads = forward.stream().anyMatch(edge -> edge.from() == from);
                if (nodes.get(node).last() && !leads) {
                    column[node] = Math.max(1, last);
                }
            }
        }

        /// Gives an edge a place to pass in every column between its ends; an edge back or within a column goes
        // straight.
        private List<Integer> path(Link edge) {
            List<Integer> path = new ArrayList<>();
            path.add(edge.from());
            for (int between = column[edge.from()] + 1; between < column[edge.to()]; between++) {
                columns.get(between).add(entries);
                path.add(entries++);
            }
            path.add(edge.to());
            if (column[edge.to()] > column[edge.from()]) {
                for (int i = 1; i < path.size(); i++) {
                    links.add(new Link(path.get(i - 1), path.get(i)));
                }
            }
            return path;
        }

        /// Orders each column by the middle of its neighbours in the one before, or in the one after.
        private void order(boolean onwards) {
            for (int i = 1; i < columns.size(); i++) {
                int moving = onwards ? i : columns.size() - 1 - i;
                List<Integer> fixed = columns.get(onwards ? moving - 1 : moving + 1);
                List<Integer> ordered = columns.get(moving);
                List<Placed> placed = new ArrayList<>();
                for (int k = 0; k < ordered.size(); k++) {
                    placed.add(new Placed(ordered.get(k), middle(ordered.get(k), fixed, onwards, k)));
                }
                placed.sort(Comparator.comparingDouble(Placed::middle));
                columns.set(
                        moving, placed.stream().map(Placed::entry).collect(Collectors.toCollection(ArrayList::new)));
            }
        }

        private double middle(int entry, List<Integer> fixed, boolean onwards, int usual) {
            double sum = 0;
            int count = 0;
            for (Link link : links) {
                int mine = onwards ? link.to() : link.from();
                int other = onwards ? link.from() : link.to();
                int place = mine == entry ? fixed.indexOf(other) : -1;
                if (place >= 0) {
                    sum += place;
                    count++;
                }
            }
            return count == 0 ? usual : sum / count;
        }
    }
}

package org.dealbench.chart.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Frame;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Surround;
import org.dealbench.chart.part.Under;
import org.dealbench.chart.part.Words;

/// Lays a graph out: boxes as large as their words where there is room, smaller where there is less, and a count of
/// those that found none.
final class GraphLayouter {

    private static final double MAX_BOX_EMS = 23;
    private static final double LEAST_GAP = 14;
    private static final double USUAL_GAP = 56;
    private static final double ROW_GAP = 3;
    private static final double PASSING = 4;

    private final GraphChart chart;
    private final LayoutRequest request;
    private final Words words;
    private final Legend legend;
    private final Frame frame;
    private final Rect plot;
    private final Scene scene = new Scene();

    GraphLayouter(GraphChart chart, LayoutRequest request) {
        this.chart = chart;
        this.request = request;
        words = Words.of(request);
        legend = new Legend(chart.keys(), Set.of(), words, request.width() - 2 * words.pad());
        frame = Frame.of(request, words, legend, 0, 0, Under.NOTHING);
        double pad = frame.pad();
        plot = Rect.ofEdges(
                pad,
                frame.plotTop() + ROW_GAP,
                request.width() - pad,
                Math.max(frame.plotTop() + 2 * ROW_GAP, request.height() - pad));
    }

    GraphLayout layout() {
        Surround surround = new Surround(scene, words, frame, request);
        surround.draw(chart.title(), chart.subtitle(), legend);
        List<Node> shown = new ArrayList<>();
        List<Rect> boxes = new ArrayList<>();
        if (chart.nodes().isEmpty()) {
            surround.say(chart.empty(), plot);
        } else {
            place(shown, boxes);
        }
        DisplayList list = scene.displayList(chart, request);
        return new GraphLayout(list, plot, shown, boxes);
    }

    private void place(List<Node> shown, List<Rect> boxes) {
        List<Node> nodes = chart.nodes();
        int lines = boxLines(Layers.of(nodes, chart.edges()));
        List<Node> fitting = lines > 0 ? nodes : fitting(nodes);
        List<Edge> edges = edgesOf(fitting);
        Layers layers = Layers.of(fitting, edges);
        int entries = layers.columns().stream().mapToInt(List::size).sum();
        double boxHeight = boxHeight(Math.max(1, lines));
        Spread spread = new Spread(
                layers,
                entries,
                entry -> Layers.passes(entry, fitting.size()) ? PASSING : boxHeight,
                ROW_GAP,
                plot.y(),
                fitting.size() < nodes.size() ? plot.bottom() - words.line() - ROW_GAP : plot.bottom());
        GraphItems items = new GraphItems(scene, words);
        Columns columns = new Columns(layers.columns().size());
        List<Rect> places = new ArrayList<>(Collections.nCopies(entries, plot));
        for (int column = 0; column < layers.columns().size(); column++) {
            for (int entry : layers.columns().get(column)) {
                double height = Layers.passes(entry, fitting.size()) ? 0 : boxHeight;
                double y = Math.rint(spread.middle(entry) - height / 2);
                places.set(entry, new Rect(columns.left(column), y, columns.boxWidth(), height));
            }
        }
        for (int i = 0; i < edges.size(); i++) {
            items.draw(
                    edges.get(i),
                    layers.paths().get(i).stream().map(places::get).toList());
        }
        layers.columns().forEach(column -> column.stream()
                .filter(entry -> !Layers.passes(entry, fitting.size()))
                .forEach(entry -> {
                    items.draw(fitting.get(entry), places.get(entry), lines);
                    shown.add(fitting.get(entry));
                    boxes.add(places.get(entry));
                }));
        if (fitting.size() < nodes.size()) {
            sayMore(nodes.size() - fitting.size());
        }
    }

    /// Where columns stand: boxes no wider than their words may want, what is left between them.
    private final class Columns {

        private final int count;
        private final double boxWidth;
        private final double step;

        Columns(int count) {
            this.count = count;
            double gap = Math.clamp(plot.width() * 0.12, LEAST_GAP, USUAL_GAP);
            double room = (plot.width() - (count - 1) * gap) / count;
            boxWidth = Math.floor(Math.max(2, Math.min(room, words.label() * MAX_BOX_EMS)));
            step = count < 2 ? 0 : (plot.width() - boxWidth) / (count - 1);
        }

        double left(int column) {
            return count < 2 ? Math.rint(plot.centreX() - boxWidth / 2) : Math.rint(plot.x() + column * step);
        }

        double boxWidth() {
            return boxWidth;
        }
    }

    /// The most lines a box can have so that the fullest column fits: a name on two and a note, a name on two or a
    /// short one and its note, one line of a name; 0 when not even that fits.
    private int boxLines(Layers layers) {
        for (int lines = 3; lines > 0; lines--) {
            boolean fits = heightOf(layers, chart.nodes().size(), boxHeight(lines)) <= plot.height();
            if (fits) {
                return lines;
            }
        }
        return 0;
    }

    private double boxHeight(int lines) {
        return lines * words.line() + 1;
    }

    /// As many nodes from the front as fit with one line each.
    private List<Node> fitting(List<Node> nodes) {
        double room = plot.height() - words.line() - ROW_GAP;
        int low = 1;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (heightOf(nodes.subList(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return nodes.subList(0, low);
    }

    private double heightOf(List<Node> nodes) {
        return heightOf(Layers.of(nodes, edgesOf(nodes)), nodes.size(), boxHeight(1));
    }

    /// The height of the fullest column.
    private static double heightOf(Layers layers, int nodes, double box) {
        return layers.columns().stream()
                        .mapToDouble(column -> column.stream()
                                .mapToDouble(entry -> ROW_GAP + (Layers.passes(entry, nodes) ? PASSING : box))
                                .sum())
                        .max()
                        .orElse(0)
                - ROW_GAP;
    }

    private List<Edge> edgesOf(List<Node> nodes) {
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
        return chart.edges().stream()
                .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
                .toList();
    }

    private void sayMore(int count) {
        String text = words.fit("and " + count + " more, in the table", plot.width());
        scene.add(words.run(
                text, plot.x(), plot.bottom() - words.line() + words.baseline(), Item.Anchor.START, Token.MUTED));
    }
}

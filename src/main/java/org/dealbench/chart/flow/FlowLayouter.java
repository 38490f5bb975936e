package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Frame;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Surround;
import org.dealbench.chart.part.Under;
import org.dealbench.chart.part.Words;

/// Lays a map of flows out: a function of the map and the request, used once.
final class FlowLayouter {

    private static final double ARROW = 0.4;
    private static final double BOX = 0.14;
    /// The part of a box in its full colour and texture, at its left.
    private static final double EDGE = 7;
    /// Heights from which one note more is shown.
    private static final double NOTE_EVERY = 130;
    private static final int MOST_NOTES = 4;

    private final FlowMap map;
    private final LayoutRequest request;
    private final Words words;
    private final Legend legend;
    private final Frame frame;
    private final FlowGraph graph;
    private final List<String> notes;
    private final Scene scene = new Scene();

    FlowLayouter(FlowMap map, LayoutRequest request) {
        this.map = map;
        this.request = request;
        words = Words.of(request);
        List<Legend.Key> keys = map.kinds().size() < 2
                ? List.of()
                : map.kinds().stream()
                        .map(kind ->
                                new Legend.Key(kind.id(), kind.label(), new Legend.Swatch.Line(Token.INK, kind.dash())))
                        .toList();
        legend = new Legend(keys, request.hidden(), words, request.width() - 2 * words.pad());
        double scaled = request.height() / request.textScale();
        notes = map.notes().stream()
                .limit(Math.clamp((long) Math.floor(scaled / NOTE_EVERY), 0, MOST_NOTES))
                .toList();
        frame = Frame.of(request, words, legend, 0, notes.size(), Under.NOTHING);
        graph = FlowGraph.of(map, request.hidden());
    }

    FlowLayout layout() {
        double right = request.width() - frame.pad();
        Rect area = Rect.ofEdges(
                frame.pad(), frame.plotTop() + 2, right, Math.max(frame.plotTop() + 10, frame.plotBottom()));
        Surround surround = new Surround(scene, words, frame, request);
        surround.draw(map.title(), map.subtitle(), legend);
        List<Route> routes = new ArrayList<>();
        List<Rect> spots = new ArrayList<>();
        if (sentence().isEmpty()) {
            Boxes boxes = Boxes.of(graph, area, words);
            routes = routes(boxes);
            routes.forEach(this::draw);
            boxes.graph().columns().forEach(column -> column.forEach(node -> draw(node, boxes)));
            ArrowLabels labels = new ArrowLabels(map, routes, boxes, words);
            for (int route = 0; route < routes.size(); route++) {
                ArrowLabels.Label label = labels.of(route);
                if (label != null) {
                    draw(label);
                }
                Rect spot = label == null ? middle(routes.get(route)) : label.box();
                spots.add(spot);
                scene.hit(new HitArea(spot, new HitArea.Point(route), ""));
            }
        } else {
            surround.say(sentence(), area);
        }
        notes(area);
        return new FlowLayout(
                map, graph, routes.stream().map(Route::arrow).toList(), spots, area, scene.displayList(map, request));
    }

    private String sentence() {
        if (!map.empty().isEmpty()) {
            return map.empty();
        }
        return graph.arrows().isEmpty() ? "Everything is switched off. Switch something on in the legend." : "";
    }

    private List<Route> routes(Boxes boxes) {
        Ports ports = new Ports(boxes);
        List<Route> routes = new ArrayList<>();
        int lane = 0;
        for (FlowArrow arrow : boxes.graph().arrows()) {
            boolean over = Math.abs(boxes.graph().reach(arrow)) > 1;
            routes.add(Route.of(arrow, boxes, ports, over ? lane++ : 0));
        }
        return routes;
    }

    private static Rect middle(Route route) {
        List<Route.Spot> spots = route.spots();
        Route.Spot middle = spots.get(spots.size() / 2);
        return new Rect(middle.x(), middle.y(), 0, 0).grown(6);
    }

    private Token tokenOf(FlowArrow arrow) {
        return map.nodes().stream()
                .filter(node -> node.id().equals(arrow.from()))
                .map(node -> node.look().token())
                .findFirst()
                .orElse(Token.OTHERS);
    }

    /// A pale band as wide as the amount, and along its middle the line of its kind.
    private void draw(Route route) {
        Token token = tokenOf(route.arrow());
        Outline line = route.line();
        StrokeStyle band = new StrokeStyle(route.width(), List.of(), StrokeStyle.Cap.BUTT, StrokeStyle.Join.ROUND);
        scene.stroke(line, token, ARROW, band);
        scene.stroke(line, token, map.kind(route.arrow()).dash().stroke(1.5));
        scene.fill(route.head(), Paint.of(token));
    }

    private void draw(FlowNode node, Boxes boxes) {
        Rect box = boxes.place(node.id());
        scene.fill(Outline.rect(box), Paint.of(Token.BACKGROUND));
        scene.fill(Outline.rect(box), new Paint.Solid(node.look().token(), BOX));
        scene.fill(Outline.rect(new Rect(box.x(), box.y(), EDGE, box.height())), node.look());
        scene.stroke(Outline.rect(box.grown(-0.75)), node.look().token(), StrokeStyle.solid(1.5));
        Rect inside = Rect.ofEdges(box.x() + EDGE, box.y(), box.right(), box.bottom());
        String label = words.fit(node.label(), inside.width() - 6);
        String note = boxes.notes() ? words.fit(node.note(), inside.width() - 6) : "";
        double top = box.centreY() - (note.isEmpty() ? 1 : 2) * words.line() / 2;
        centred(label, inside, top, Token.INK);
        centred(note, inside, top + words.line(), Token.MUTED);
        scene.hit(new HitArea(
                box,
                new HitArea.Mark("box/" + node.id()),
                node.note().isEmpty() ? node.label() : node.label() + ": " + node.note()));
    }

    private void centred(String text, Rect box, double top, Token token) {
        if (!text.isEmpty()) {
            scene.add(words.run(text, box.centreX(), Math.rint(top) + words.baseline(), Item.Anchor.MIDDLE, token));
        }
    }

    private void draw(ArrowLabels.Label label) {
        scene.fill(Outline.rect(label.box()), new Paint.Solid(Token.BACKGROUND, 0.85));
        centred(label.text(), label.box(), label.box().y(), Token.INK);
    }

    private void notes(Rect area) {
        double y = area.bottom() + 6;
        for (String note : notes) {
            String text = words.fit(note, area.width());
            scene.add(words.run(text, area.x(), Math.rint(y) + words.baseline(), Item.Anchor.START, Token.INK));
            y += words.line();
        }
    }
}

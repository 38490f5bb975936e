package org.dealbench.chart.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.part.Words;
import org.jspecify.annotations.Nullable;

/// Words on arrows: where fewest other arrows pass, never on other words or a box; large arrows choose first.
///
/// Words that find no place are said shorter, or left out.
final class ArrowLabels {

    private static final double SPACE = 2;

    /// What is written on an arrow.
    record Label(String text, Rect box) {}

    private final Words words;
    private final Rect area;
    private final FlowGraph graph;
    private final List<List<Route.Spot>> ways;
    private final List<Rect> taken = new ArrayList<>();
    private final Map<Integer, Label> labels = new HashMap<>();

    /// Finds a place for the words of each arrow.
    ArrowLabels(FlowMap map, List<Route> routes, Boxes boxes, Words words) {
        this.words = words;
        area = boxes.area();
        graph = boxes.graph();
        ways = routes.stream().map(Route::spots).toList();
        boxes.places().values().forEach(box -> taken.add(box.grown(SPACE)));
        IntStream.range(0, routes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer route) -> -routes.get(route).arrow().amount()))
                .forEach(route -> place(map, routes.get(route).arrow(), route));
    }

    private void place(FlowMap map, FlowArrow arrow, int route) {
        String amount = map.brief(arrow.amount());
        String whole = map.kind(arrow).label() + " " + amount;
        List<Route.Spot> way = ways.get(route);
        double wanted = wanted(arrow);
        for (String text : List.of(whole, amount)) {
            String legible = words.measure().legible(text);
            double width = words.width(legible) + 2 * SPACE;
            Rect best = null;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < way.size(); i++) {
                Route.Spot spot = way.get(i);
                Rect box = new Rect(spot.x() - width / 2, spot.y() - words.line() / 2, width, words.line());
                if (box.isWithin(area) && taken.stream().noneMatch(box::overlaps)) {
                    double cost = crossings(box, route) + Math.abs((double) i / way.size() - wanted);
                    if (cost < least) {
                        least = cost;
                        best = box;
                    }
                }
            }
            if (best != null) {
                taken.add(best.grown(SPACE));
                labels.put(route, new Label(legible, best));
                return;
            }
        }
    }

    /// Nearer to the end at which fewer arrows meet: there they lie further apart.
    private double wanted(FlowArrow arrow) {
        double from = touching(arrow.from());
        return from / (from + touching(arrow.to()));
    }

    private double touching(String box) {
        return graph.arrows().stream()
                .filter(other -> other.from().equals(box) || other.to().equals(box))
                .count();
    }

    private int crossings(Rect box, int own) {
        int crossings = 0;
        for (int other = 0; other < ways.size(); other++) {
            if (other != own && ways.get(other).stream().anyMatch(spot -> box.contains(spot.x(), spot.y()))) {
                crossings++;
            }
        }
        return crossings;
    }

    /// The words of an arrow; null where they found no place.
    ///
    /// @param route its place in the list of routes
    @Nullable
    Label of(int route) {
        return labels.get(route);
    }
}

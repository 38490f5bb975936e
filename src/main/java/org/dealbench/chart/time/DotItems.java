package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Words;

/// Dots and the notes beside them.
///
/// A note stands above, below or at a side of its dot, where no line runs if there is such a place, on a ground of its
/// own; where all is taken it is left out.
final class DotItems {

    private static final double SPACE = 3;
    private static final double GROUND = 0.85;

    private final Words words;
    private final Shapes shapes;
    private final Stack stack;
    private final double radius;
    private final List<Placed> dots = new ArrayList<>();
    private final List<Rect> symbols = new ArrayList<>();
    private final List<Rect> taken = new ArrayList<>();

    private record Placed(Dots dots, String note, double x, double y) {}

    /// @param marks the dates whose upright lines must not be written over
    DotItems(Words words, Shapes shapes, Stack stack, List<EventMark> marks) {
        this.words = words;
        this.shapes = shapes;
        this.stack = stack;
        radius = Math.max(3.5, words.label() * 0.4);
        taken.addAll(shapes.axis().linesOf(marks));
        for (Dots each : stack.dots()) {
            for (int k = shapes.axis().first(); k <= shapes.axis().last(); k++) {
                double x = shapes.x(k);
                if (each.has(k)
                        && shapes.axis()
                                .plot()
                                .contains(x, shapes.y(each.points().at(k)))) {
                    String note = words.measure().legible(each.notes().get(k));
                    Placed placed =
                            new Placed(each, note, x, shapes.y(each.points().at(k)));
                    dots.add(placed);
                    symbols.add(box(placed));
                }
            }
        }
    }

    private Rect box(Placed dot) {
        return Rect.ofEdges(dot.x() - radius, dot.y() - radius, dot.x() + radius, dot.y() + radius);
    }

    void draw(Scene scene) {
        for (Placed dot : dots) {
            scene.symbol(
                    dot.dots().symbol(), dot.x(), dot.y(), radius, dot.dots().token(), false);
        }
        for (Placed dot : dots) {
            if (!dot.note().isEmpty()) {
                drawNote(scene, dot);
            }
        }
    }

    private void drawNote(Scene scene, Placed dot) {
        List<Rect> boxes = places(dot).stream().filter(this::isFree).toList();
        boxes.stream()
                .filter(box -> !isCrossed(box))
                .findFirst()
                .or(() -> boxes.stream().findFirst())
                .ifPresent(box -> {
                    scene.fill(Outline.rect(box.grown(1)), new Paint.Solid(Token.BACKGROUND, GROUND));
                    scene.add(words.run(dot.note(), box.x(), box.y() + words.baseline(), Item.Anchor.START, Token.INK));
                    taken.add(box);
                });
    }

    private List<Rect> places(Placed dot) {
        double width = words.width(dot.note());
        double height = words.line();
        double away = radius + SPACE;
        double middle = Math.rint(dot.y() - height / 2);
        return List.of(
                new Rect(dot.x() - width / 2, Math.rint(dot.y() - away - height), width, height),
                new Rect(dot.x() - width / 2, Math.rint(dot.y() + away), width, height),
                new Rect(dot.x() + away, middle, width, height),
                new Rect(dot.x() - away - width, middle, width, height));
    }

    private boolean isFree(Rect box) {
        return box.grown(1).isWithin(shapes.axis().plot())
                && taken.stream().noneMatch(box.grown(2)::overlaps)
                && symbols.stream().noneMatch(box.grown(1)::overlaps);
    }

    /// Whether a line may run through a place.
    private boolean isCrossed(Rect box) {
        int first = Math.max(shapes.axis().first(), shapes.axis().periodAt(box.x()) - 1);
        int last = Math.min(shapes.axis().last(), shapes.axis().periodAt(box.right()) + 1);
        for (Curve curve : stack.curves()) {
            for (int k = first; k < last; k++) {
                double one = shapes.y(curve.points().orZero(k));
                double other = shapes.y(curve.points().orZero(k + 1));
                boolean beside = shapes.x(k + 1) < box.x() || shapes.x(k) > box.right();
                if (!beside && Math.max(one, other) > box.y() - 1 && Math.min(one, other) < box.bottom() + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where something is drawn or written now.
    List<Rect> taken() {
        List<Rect> all = new ArrayList<>(symbols);
        all.addAll(taken);
        return all;
    }
}

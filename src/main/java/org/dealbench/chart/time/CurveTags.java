package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Words;

/// Names written on lines, where nothing else is drawn: at the right end, the left end, or not at all.
final class CurveTags {

    private static final double SPACE = 4;

    private final Words words;
    private final Shapes shapes;
    private final Stack stack;
    private final List<Rect> taken = new ArrayList<>();

    /// @param taken places that must not be written over
    CurveTags(Words words, Shapes shapes, Stack stack, List<Rect> taken) {
        this.words = words;
        this.shapes = shapes;
        this.stack = stack;
        this.taken.addAll(taken);
    }

    void draw(Scene scene) {
        Rect plot = shapes.axis().plot();
        for (Curve curve : stack.curves()) {
            String tag = words.measure().legible(curve.tag());
            double width = words.width(tag);
            if (tag.isEmpty() || width > plot.width() / 2) {
                continue;
            }
            for (double left : new double[] {plot.right() - SPACE - width, plot.x() + SPACE}) {
                double line = shapes.y(highest(curve, left, left + width));
                Rect box = new Rect(left, line - SPACE - words.line(), width, words.line());
                if (isFree(box, curve)) {
                    scene.add(
                            words.run(tag, left, Math.rint(box.y()) + words.baseline(), Item.Anchor.START, Token.INK));
                    taken.add(box);
                    break;
                }
            }
        }
    }

    private double highest(Curve curve, double left, double right) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = shapes.axis().periodAt(left); k <= shapes.axis().periodAt(right); k++) {
            highest = Math.max(highest, curve.points().orZero(k));
        }
        return highest;
    }

    private boolean isFree(Rect box, Curve own) {
        if (box.y() < shapes.axis().plot().y() || taken.stream().anyMatch(box::overlaps)) {
            return false;
        }
        int first = Math.max(0, shapes.axis().periodAt(box.x()) - 1);
        int last = shapes.axis().periodAt(box.right());
        for (int k = first; k <= last; k++) {
            for (Stack.Layer layer : stack.layers()) {
                if (shapes.y(layer.high().at(k)) < box.bottom()) {
                    return false;
                }
            }
            for (Curve other : stack.curves()) {
                double y = shapes.y(other.points().orZero(k));
                if (!other.equals(own) && y > box.y() - 2 && y < box.bottom() + 2) {
                    return false;
                }
            }
        }
        return true;
    }
}

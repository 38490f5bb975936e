package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Token;

/// Dates marked by upright lines, with their names in lanes above the plot.
///
/// A line starts at its label's lane, so that it runs below the labels to its left; a label that would meet
/// another label or a line tries the line's other side, then the next lane. One that finds no place is left
/// out: its line, symbol and tooltip remain.
final class MarkLabels {

    private static final double RADIUS = 4;
    private static final double SPACE = 4;
    private static final double MAX_SHARE = 0.5;
    private static final double BESIDE = 8;

    private final Words words;
    private final TimeAxis axis;
    private final List<EventMark> marks;
    private final int lanes;
    private final List<Placed> placed = new ArrayList<>();

    /// A mark with the place of its label, if it has one.
    ///
    /// @param lane where its line starts
    private record Placed(EventMark mark, double x, int lane, String text, double textX) {

        boolean hasLabel() {
            return !text.isEmpty();
        }

        double textRight(Words words) {
            return textX + words.width(text);
        }
    }

    MarkLabels(List<EventMark> all, TimeAxis axis, Words words, int lanes) {
        this.words = words;
        this.axis = axis;
        this.lanes = lanes;
        this.marks = all.stream()
                .filter(mark -> axis.shows(mark.month()))
                .sorted(Comparator.comparingDouble(EventMark::month))
                .toList();
        marks.forEach(mark -> placed.add(place(mark)));
    }

    double laneHeight() {
        return words.line() + 2;
    }

    /// Lanes in use.
    int lanes() {
        return placed.stream()
                .filter(Placed::hasLabel)
                .mapToInt(mark -> mark.lane() + 1)
                .max()
                .orElse(0);
    }

    private Placed place(EventMark mark) {
        double x = axis.xOf(mark.month());
        double beside = RADIUS + SPACE;
        double room = MAX_SHARE * axis.plot().width();
        String text = words.fit(mark.label(), room);
        double width = words.width(text);
        if (!text.isEmpty()) {
            for (int lane = 0; lane < lanes; lane++) {
                for (double textX : new double[] {x + beside, x - beside - width}) {
                    Placed candidate = new Placed(mark, x, lane, text, textX);
                    if (isFree(candidate)) {
                        return candidate;
                    }
                }
            }
        }
        return new Placed(mark, x, lanes, "", x);
    }

    private boolean isFree(Placed candidate) {
        if (candidate.textX() < axis.plot().x()
                || candidate.textRight(words) > axis.plot().right()) {
            return false;
        }
        double left = Math.min(candidate.x() - RADIUS, candidate.textX());
        double right = Math.max(candidate.x() + RADIUS, candidate.textRight(words));
        for (Placed other : placed) {
            if (!other.hasLabel()) {
                continue;
            }
            double otherLeft = Math.min(other.x() - RADIUS, other.textX());
            double otherRight = Math.max(other.x() + RADIUS, other.textRight(words));
            boolean sameLane =
                    other.lane() == candidate.lane() && left < otherRight + BESIDE && otherLeft < right + BESIDE;
            boolean crossesOther = candidate.lane() < other.lane()
                    && candidate.x() > otherLeft - SPACE
                    && candidate.x() < otherRight + SPACE;
            boolean isCrossed =
                    other.lane() < candidate.lane() && other.x() > left - SPACE && other.x() < right + SPACE;
            if (sameLane || crossesOther || isCrossed) {
                return false;
            }
        }
        return true;
    }

    void drawLines(Scene scene, Rect plot) {
        double previous = Double.NEGATIVE_INFINITY;
        for (Placed mark : placed) {
            if (mark.x() - previous >= 1) {
                double x = Scene.crisp(Math.min(mark.x(), plot.right() - 1));
                double top = mark.hasLabel() ? laneMiddle(mark.lane(), plot) : plot.y();
                scene.stroke(
                        Outline.line(x, top, x, plot.bottom()),
                        mark.mark().token(),
                        mark.mark().dash().stroke(1.25));
                previous = mark.x();
            }
        }
    }

    void drawLabels(Scene scene, Rect plot) {
        for (Placed mark : placed) {
            double x = Scene.crisp(Math.min(mark.x(), plot.right() - 1));
            double middle = mark.hasLabel() ? laneMiddle(mark.lane(), plot) : plot.y();
            scene.symbol(mark.mark().symbol(), x, middle, RADIUS, mark.mark().token(), false);
            if (mark.hasLabel()) {
                double top = middle - words.line() / 2;
                scene.add(words.run(
                        mark.text(), mark.textX(), Math.rint(top) + words.baseline(), Item.Anchor.START, Token.INK));
            }
            double left = mark.hasLabel() ? Math.min(x - RADIUS, mark.textX()) : x - RADIUS;
            double right = mark.hasLabel() ? Math.max(x + RADIUS, mark.textRight(words)) : x + RADIUS;
            scene.hit(new HitArea(
                    Rect.ofEdges(left, middle - laneHeight() / 2, right, middle + laneHeight() / 2),
                    new HitArea.Mark(mark.mark().id()),
                    mark.mark().detail()));
        }
    }

    /// The lanes end at the plot's upper edge.
    private double laneMiddle(int lane, Rect plot) {
        return plot.y() - 2 - (lanes() - lane - 0.5) * laneHeight();
    }
}

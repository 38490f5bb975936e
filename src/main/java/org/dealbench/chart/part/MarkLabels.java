package org.dealbench.chart.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;

/// Dates marked by upright lines, with their names in lanes above the plot.
///
/// A line starts at its label's lane, so that it runs below the labels to its left; a label that would meet
/// another label or a line tries the line's other side, then the next lane. One that finds no place is left
/// out: its line and tooltip remain.
public final class MarkLabels {

    /// Opacity of the ground on both sides of a line, so that it shows on any area.
    private static final double CASING = 0.7;

    private static final double SPACE = 4;
    private static final double CROWDED = 10;
    private static final double SHORT = 5;

    private static final double MAX_SHARE = 0.5;
    private static final double BESIDE = 8;

    private final Words words;
    private final HorizontalAxis axis;
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

        /// Where dates crowd, those without a label get a short line only, or the values would be hidden.
        boolean isDrawnInFull(double previousX) {
            return hasLabel() || x - previousX >= CROWDED;
        }

        double textRight(Words words) {
            return textX + words.width(text);
        }
    }

    /// Finds a place for every name that has one.
    ///
    /// @param lanes there are at most
    public MarkLabels(List<EventMark> all, HorizontalAxis axis, Words words, int lanes) {
        this.words = words;
        this.axis = axis;
        this.lanes = lanes;
        this.marks = all.stream()
                .filter(mark -> axis.shows(mark.place()))
                .sorted(Comparator.comparingDouble(EventMark::place))
                .toList();
        marks.forEach(mark -> placed.add(place(mark)));
    }

    private double radius() {
        return words.label() * 0.42;
    }

    public double laneHeight() {
        return words.line() + 2;
    }

    /// Lanes in use.
    public int lanes() {
        return placed.stream()
                .filter(Placed::hasLabel)
                .mapToInt(mark -> mark.lane() + 1)
                .max()
                .orElse(0);
    }

    private Placed place(EventMark mark) {
        double x = axis.xOf(mark.place());
        double beside = radius() + SPACE;
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
        double left = Math.min(candidate.x() - radius(), candidate.textX());
        double right = Math.max(candidate.x() + radius(), candidate.textRight(words));
        for (Placed other : placed) {
            if (!other.hasLabel()) {
                continue;
            }
            double otherLeft = Math.min(other.x() - radius(), other.textX());
            double otherRight = Math.max(other.x() + radius(), other.textRight(words));
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

    public void drawLines(Scene scene, Rect plot) {
        double previous = Double.NEGATIVE_INFINITY;
        for (Placed mark : placed) {
            double x = Scene.crisp(Math.min(mark.x(), plot.right() - 1));
            StrokeStyle style = mark.mark().dash().stroke(1.25);
            if (mark.isDrawnInFull(previous)) {
                double top = mark.hasLabel() ? laneMiddle(mark.lane(), plot) : plot.y();
                Outline line = Outline.line(x, plot.y(), x, plot.bottom());
                scene.stroke(line, Token.BACKGROUND, CASING, StrokeStyle.solid(3));
                scene.stroke(Outline.line(x, top, x, plot.bottom()), mark.mark().token(), style);
                previous = mark.x();
            } else {
                Outline line = Outline.line(x, plot.y(), x, plot.y() + SHORT);
                scene.stroke(line, mark.mark().token(), StrokeStyle.solid(1));
            }
        }
    }

    public void drawLabels(Scene scene, Rect plot) {
        double previous = Double.NEGATIVE_INFINITY;
        for (Placed mark : placed) {
            double x = Scene.crisp(Math.min(mark.x(), plot.right() - 1));
            double middle = mark.hasLabel() ? laneMiddle(mark.lane(), plot) : plot.y();
            if (mark.isDrawnInFull(previous)) {
                scene.symbol(
                        mark.mark().symbol(), x, middle, radius(), mark.mark().token(), false);
                previous = mark.x();
            }
            if (mark.hasLabel()) {
                double baseline = Math.rint(middle - words.line() / 2) + words.baseline();
                scene.add(words.run(mark.text(), mark.textX(), baseline, Item.Anchor.START, Token.INK));
            }
            double left = mark.hasLabel() ? Math.min(x - radius(), mark.textX()) : x - radius();
            double right = mark.hasLabel() ? Math.max(x + radius(), mark.textRight(words)) : x + radius();
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

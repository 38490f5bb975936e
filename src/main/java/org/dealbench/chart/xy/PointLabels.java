package org.dealbench.chart.xy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.ValueAxis;
import org.dealbench.chart.part.Words;

/// Names beside points: within the plot, never on another name, a point or an upright line, and where fewest curves
/// pass. One that finds no place is left out.
final class PointLabels {

    private static final double SPACE = 3;
    private static final double MAX_SHARE = 0.45;
    /// Opacity of the ground under a name that a curve runs through.
    private static final double GROUND = 0.8;
    /// Places along a name at which curves are looked for.
    private static final int PROBES = 6;
    /// Lines above or below a point at which its name may stand.
    private static final int FURTHEST = 5;

    private final XyChart shown;
    private final XyAxis axis;
    private final ValueAxis values;
    private final Words words;
    private final double radius;
    private final List<Rect> taken = new ArrayList<>();

    PointLabels(XyChart shown, XyAxis axis, ValueAxis values, Words words, double radius) {
        this.shown = shown;
        this.axis = axis;
        this.values = values;
        this.words = words;
        this.radius = radius;
        Rect plot = axis.plot();
        for (EventMark mark : shown.marks()) {
            if (axis.shows(mark.place())) {
                double x = axis.xOf(mark.place());
                taken.add(Rect.ofEdges(x - 2, plot.y(), x + 2, plot.bottom()));
            }
        }
    }

    /// Nothing is written where a point is.
    void keepFree(double x, double y) {
        taken.add(new Rect(x, y, 0, 0).grown(radius + 1));
    }

    void draw(Scene scene, XyPoint point) {
        String text = words.fit(point.label(), MAX_SHARE * axis.plot().width());
        if (text.isEmpty()) {
            return;
        }
        List<Rect> free = places(axis.xOf(point.x()), values.y(point.y()), words.width(text)).stream()
                .filter(this::isFree)
                .toList();
        free.stream().min(Comparator.comparingInt(this::crossings)).ifPresent(box -> {
            lead(scene, axis.xOf(point.x()), values.y(point.y()), box);
            if (crossings(box) > 0) {
                scene.fill(Outline.rect(box.grown(1)), new Paint.Solid(Token.BACKGROUND, GROUND));
            }
            scene.add(words.run(text, box.x(), Math.rint(box.y()) + words.baseline(), Item.Anchor.START, Token.INK));
            taken.add(box.grown(SPACE));
        });
    }

    /// Where a name may stand, the usual places first.
    private List<Rect> places(double x, double y, double width) {
        List<Rect> places = new ArrayList<>();
        double height = words.line();
        double beside = radius + SPACE;
        for (int away = 0; away <= FURTHEST; away++) {
            for (double top : new double[] {y - radius - (1 + away) * height, y + radius + away * height}) {
                double aside = beside + away * height / 2;
                places.add(new Rect(x + aside, top, width, height));
                places.add(new Rect(x - aside - width, top, width, height));
                places.add(new Rect(x - width / 2, top, width, height));
                places.add(new Rect(x + aside + 2 * height, top, width, height));
                places.add(new Rect(x - aside - 2 * height - width, top, width, height));
            }
        }
        return places;
    }

    /// A thin line from a point to a name that does not stand right beside it.
    private void lead(Scene scene, double x, double y, Rect box) {
        double toX = Math.clamp(x, box.x() - 1, box.right() + 1);
        double toY = Math.clamp(y, box.y() + 1, box.bottom() - 1);
        if (Math.abs(toX - x) > words.line() || Math.abs(toY - y) > words.line()) {
            scene.stroke(Outline.line(x, y, toX, toY), Token.MUTED, StrokeStyle.solid(1));
        }
    }

    private boolean isFree(Rect box) {
        return box.isWithin(axis.plot()) && taken.stream().noneMatch(box::overlaps);
    }

    private int crossings(Rect box) {
        int crossings = 0;
        for (XyCurve curve : shown.curves()) {
            for (int probe = 0; probe <= PROBES; probe++) {
                double value = curve.at(axis.at(box.x() + box.width() * probe / PROBES));
                if (Double.isFinite(value)
                        && values.y(value) > box.y() - SPACE
                        && values.y(value) < box.bottom() + SPACE) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}

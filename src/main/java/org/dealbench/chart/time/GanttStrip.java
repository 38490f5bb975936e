package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Under;
import org.dealbench.chart.part.Words;

/// Rows of bars and dates beneath the plot, on the same months.
final class GanttStrip implements Under {

    private static final double MAX_SHARE = 0.26;

    /// Where the rows are all there is to see, their names may take more.
    private static final double MAX_SHARE_ALONE = 0.4;

    private final List<GanttRow> rows;
    private final Words words;
    private final double maxShare;

    /// Rows beneath a plot.
    GanttStrip(List<GanttRow> rows, Words words) {
        this(rows, words, MAX_SHARE);
    }

    private GanttStrip(List<GanttRow> rows, Words words, double maxShare) {
        this.rows = rows;
        this.words = words;
        this.maxShare = maxShare;
    }

    /// Rows that are a chart by themselves.
    static GanttStrip alone(List<GanttRow> rows, Words words) {
        return new GanttStrip(rows, words, MAX_SHARE_ALONE);
    }

    private double radius() {
        return words.label() * 0.45;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public double rowHeight() {
        return words.line() + 4;
    }

    @Override
    public double height(int shown) {
        return shown == 0 ? 0 : shown * rowHeight() + 6;
    }

    /// Width the names of the rows want, as far as the chart can spare it.
    double labelWidth(double chartWidth, int shown) {
        double widest = 0;
        for (int r = 0; r < Math.min(shown, rows.size()); r++) {
            widest = Math.max(widest, words.width(words.measure().legible(label(r, shown))));
        }
        return Math.min(widest, maxShare * chartWidth);
    }

    private boolean isRest(int row, int shown) {
        return row == shown - 1 && shown < rows.size();
    }

    private String label(int row, int shown) {
        return isRest(row, shown)
                ? "+" + (rows.size() - shown + 1) + " more"
                : rows.get(row).label();
    }

    /// @param labelX where names begin
    /// @param top of the first row
    /// @param shown how many rows there is room for
    void draw(Scene scene, TimeAxis axis, double labelX, double top, int shown) {
        Rect plot = axis.plot();
        double labelRoom = plot.x() - labelX - 10;
        Scene marks = new Scene();
        for (int r = 0; r < shown; r++) {
            double y = top + r * rowHeight();
            String name = words.fit(label(r, shown), labelRoom);
            boolean quiet = isRest(r, shown) || rows.get(r).isHeading();
            Token token = quiet ? Token.MUTED : Token.INK;
            scene.add(words.run(name, labelX, Math.rint(y + 2) + words.baseline(), Item.Anchor.START, token));
            if (!quiet) {
                GanttRow row = rows.get(r);
                row.marks().forEach(mark -> draw(marks, mark, axis, y + rowHeight() / 2));
                note(scene, row, axis, y);
                scene.hit(new HitArea(
                        Rect.ofEdges(labelX, y, plot.right(), y + rowHeight()),
                        new HitArea.Mark(row.id()),
                        row.detail()));
            }
        }
        Rect clip = Rect.ofEdges(plot.x() - radius() - 1, top, plot.right() + radius() + 1, top + shown * rowHeight());
        scene.add(new Item.Clip(clip, marks.items()));
    }

    private void draw(Scene scene, GanttRow.Mark mark, TimeAxis axis, double middle) {
        Rect plot = axis.plot();
        switch (mark) {
            case GanttRow.Bar(double from, double to, Token token, boolean light) -> {
                double left = Math.max(plot.x(), axis.xOf(from));
                double right = Math.min(plot.right(), axis.xOf(to));
                if (right > left) {
                    double half = light ? words.label() * 0.33 : 1.5;
                    Outline bar = Outline.rect(Rect.ofEdges(left, middle - half, right, middle + half));
                    scene.fill(bar, new Paint.Solid(token, light ? 0.2 : 1));
                    if (light) {
                        scene.stroke(bar, token, 0.8, StrokeStyle.solid(1));
                    }
                }
            }
            case GanttRow.Window(double from, double to, AreaLook look) -> {
                double left = Math.max(plot.x(), axis.xOf(from));
                double right = Math.min(plot.right(), axis.xOf(to));
                if (right > left) {
                    double half = words.label() * 0.42;
                    Outline bar = Outline.rect(Rect.ofEdges(left, middle - half, right, middle + half));
                    scene.fill(bar, look);
                    scene.stroke(bar, look.token(), StrokeStyle.solid(1));
                }
            }
            case GanttRow.Rise rise -> draw(scene, rise, axis, middle);
            case GanttRow.Point(double month, Symbol symbol, Token token, boolean hollow) -> {
                if (axis.shows(month)) {
                    scene.symbol(symbol, axis.xOf(month), middle, radius(), token, hollow);
                }
            }
        }
    }

    /// What of a wedge lies in the plot.
    private void draw(Scene scene, GanttRow.Rise rise, TimeAxis axis, double middle) {
        double from = Math.max(rise.from(), axis.visible().from());
        double to = Math.min(rise.to(), axis.visible().to());
        if (to <= from) {
            return;
        }
        double half = words.label() * 0.42;
        double low = middle + half;
        double high = 2 * half / (rise.to() - rise.from());
        scene.fill(
                Outline.polygon(
                        axis.xOf(from),
                        low,
                        axis.xOf(to),
                        low,
                        axis.xOf(to),
                        low - high * (to - rise.from()),
                        axis.xOf(from),
                        low - high * (from - rise.from())),
                Paint.of(rise.token()));
    }

    /// Right of all marks, or left of them all, or not at all.
    private void note(Scene scene, GanttRow row, TimeAxis axis, double y) {
        if (row.note().isEmpty()) {
            return;
        }
        Rect plot = axis.plot();
        double first = plot.right();
        double last = plot.x();
        for (GanttRow.Mark mark : row.marks()) {
            double from = axis.xOf(mark.from());
            double to = axis.xOf(mark.to());
            if (to >= plot.x() && from <= plot.right()) {
                first = Math.min(first, from - radius());
                last = Math.max(last, to + radius());
            }
        }
        String text = words.measure().legible(row.note());
        double baseline = Math.rint(y + 2) + words.baseline();
        double gap = last == plot.x() ? 0 : 5;
        if (last + gap + words.width(text) <= plot.right()) {
            scene.add(words.run(text, last + gap, baseline, Item.Anchor.START, Token.MUTED));
        } else if (first - gap - words.width(text) >= plot.x()) {
            scene.add(words.run(text, first - gap, baseline, Item.Anchor.END, Token.MUTED));
        }
    }
}

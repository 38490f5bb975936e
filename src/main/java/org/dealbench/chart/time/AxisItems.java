package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.display.Weight;
import org.dealbench.chart.scale.DateTicks;

/// Grid lines and the words along both axes.
record AxisItems(Scene scene, Words words, Shapes shapes) {

    private static final double VEIL = 0.28;

    private Rect plot() {
        return shapes.axis().plot();
    }

    /// Level lines at the value ticks, upright ones where years begin.
    ///
    /// @param bottom how far down the upright ones run
    void grid(DateTicks dates, double bottom) {
        Outline.Builder lines = Outline.builder();
        for (double value : shapes.values().values()) {
            double y = Scene.crisp(shapes.y(value));
            lines.moveTo(plot().x(), y).lineTo(plot().right(), y);
        }
        for (int month : dates.major()) {
            double x = Scene.crisp(shapes.axis().xOf(month));
            if (x > plot().x() + 2 && x < plot().right() - 2) {
                lines.moveTo(x, plot().y()).lineTo(x, plot().bottom());
                if (bottom > plot().bottom()) {
                    lines.moveTo(x, plot().bottom() + Frame.dateHeight(words, dates.rows()) + 4)
                            .lineTo(x, bottom);
                }
            }
        }
        scene.stroke(lines.build(), Token.GRID, StrokeStyle.solid(1));
    }

    /// The level lines once more, faintly, over the areas that hide them.
    void veil() {
        Outline.Builder lines = Outline.builder();
        for (double value : shapes.values().values()) {
            double y = Scene.crisp(shapes.y(value));
            lines.moveTo(plot().x(), y).lineTo(plot().right(), y);
        }
        scene.stroke(lines.build(), Token.BACKGROUND, VEIL, StrokeStyle.solid(1));
    }

    void labels(DateTicks dates) {
        values();
        double zero = Scene.crisp(
                shapes.y(Math.clamp(0, shapes.values().low(), shapes.values().high())));
        double bottom = Scene.crisp(plot().bottom());
        Outline.Builder axis = Outline.builder().moveTo(plot().x(), zero).lineTo(plot().right(), zero);
        ticks(axis, dates.major(), bottom, 6);
        ticks(axis, dates.minor(), bottom, 3);
        scene.stroke(axis.build(), Token.AXIS, StrokeStyle.solid(1));
        for (DateTicks.Label label : dates.labels()) {
            double baseline = plot().bottom() + 6 + label.row() * words.line() + words.baseline();
            Token token = dates.rows() == 2 && label.row() == 0 ? Token.MUTED : Token.INK;
            scene.add(words.run(
                    label.text(), shapes.axis().xOf(label.centre()), Math.rint(baseline), Item.Anchor.MIDDLE, token));
        }
    }

    private void ticks(Outline.Builder axis, List<Integer> months, double bottom, double length) {
        for (int month : months) {
            double x = Scene.crisp(Math.min(shapes.axis().xOf(month), plot().right() - 1));
            axis.moveTo(x, bottom).lineTo(x, bottom + length);
        }
    }

    private void values() {
        double up = words.measure().ascent(words.label(), Weight.REGULAR);
        for (int i = 0; i < shapes.values().values().size(); i++) {
            double y = shapes.y(shapes.values().values().get(i));
            String label = shapes.values().labels().get(i);
            scene.add(words.run(label, plot().x() - 8, Math.rint(y + up * 0.45), Item.Anchor.END, Token.MUTED));
        }
    }
}

package org.dealbench.chart.part;

import java.util.List;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.display.Weight;
import org.dealbench.chart.scale.AxisTicks;

/// Grid lines and the words along both axes.
public record AxisItems(Scene scene, Words words, HorizontalAxis across, ValueAxis values) {

    private static final double VEIL = 0.28;

    private Rect plot() {
        return across.plot();
    }

    /// Level lines at the value ticks, upright ones at the major ticks.
    ///
    /// @param bottom how far down the upright ones run
    public void grid(AxisTicks ticks, double bottom) {
        Outline.Builder lines = Outline.builder();
        for (double value : values.ticks().values()) {
            double y = Scene.crisp(values.y(value));
            lines.moveTo(plot().x(), y).lineTo(plot().right(), y);
        }
        for (double place : ticks.major()) {
            double x = Scene.crisp(across.xOf(place));
            if (x > plot().x() + 2 && x < plot().right() - 2) {
                lines.moveTo(x, plot().y()).lineTo(x, plot().bottom());
                if (bottom > plot().bottom()) {
                    lines.moveTo(x, plot().bottom() + Frame.axisHeight(words, ticks.rows()) + 4)
                            .lineTo(x, bottom);
                }
            }
        }
        scene.stroke(lines.build(), Token.GRID, StrokeStyle.solid(1));
    }

    /// The level lines once more, faintly, over the areas that hide them.
    public void veil() {
        Outline.Builder lines = Outline.builder();
        for (double value : values.ticks().values()) {
            double y = Scene.crisp(values.y(value));
            lines.moveTo(plot().x(), y).lineTo(plot().right(), y);
        }
        scene.stroke(lines.build(), Token.BACKGROUND, VEIL, StrokeStyle.solid(1));
    }

    /// The words along both axes, the line at zero and the short lines.
    public void labels(AxisTicks ticks) {
        valueLabels();
        double zero = Scene.crisp(
                values.y(Math.clamp(0, values.ticks().low(), values.ticks().high())));
        double bottom = Scene.crisp(plot().bottom());
        Outline.Builder axis = Outline.builder().moveTo(plot().x(), zero).lineTo(plot().right(), zero);
        ticks(axis, ticks.major(), bottom, 6);
        ticks(axis, ticks.minor(), bottom, 3);
        scene.stroke(axis.build(), Token.AXIS, StrokeStyle.solid(1));
        for (AxisTicks.Label label : ticks.labels()) {
            double baseline = plot().bottom() + 6 + label.row() * words.line() + words.baseline();
            Token token = ticks.rows() == 2 && label.row() == 0 ? Token.MUTED : Token.INK;
            scene.add(words.run(
                    label.text(), across.xOf(label.centre()), Math.rint(baseline), Item.Anchor.MIDDLE, token));
        }
    }

    private void ticks(Outline.Builder axis, List<Double> places, double bottom, double length) {
        for (double place : places) {
            double x = Scene.crisp(Math.min(across.xOf(place), plot().right() - 1));
            axis.moveTo(x, bottom).lineTo(x, bottom + length);
        }
    }

    private void valueLabels() {
        double up = words.measure().ascent(words.label(), Weight.REGULAR);
        for (int i = 0; i < values.ticks().values().size(); i++) {
            double y = values.y(values.ticks().values().get(i));
            String label = values.ticks().labels().get(i);
            scene.add(words.run(label, plot().x() - 8, Math.rint(y + up * 0.45), Item.Anchor.END, Token.MUTED));
        }
    }
}

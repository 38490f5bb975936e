package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.ValueUnit;

/// A time chart laid out: points are periods, the axis counts months from the calendar's start.
record TimeLayout(TimeChart chart, DisplayList displayList, TimeAxis axis, Stack stack, ValueUnit.Multiple multiple)
        implements PeriodLayout {

    @Override
    public double xOf(int point) {
        return axis.xOf(point, chart.shape());
    }

    @Override
    public Readout readout(int point) {
        List<Readout.Entry> entries = new ArrayList<>();
        for (Dots dots : stack.dots()) {
            if (dots.has(point)) {
                String note = dots.notes().get(point);
                String value = multiple.brief(dots.points().at(point));
                entries.add(new Readout.Entry(
                        dots.id(),
                        dots.label(),
                        note.isEmpty() ? value : value + " (" + note + ")",
                        dots.token(),
                        dots.points().line()));
            }
        }
        for (Curve curve : stack.curves()) {
            entries.add(entry(curve.id(), curve.label(), curve.points(), point, curve.token()));
        }
        for (Stack.Layer layer : stack.layers().reversed()) {
            Band band = chart.bands().get(layer.index());
            entries.add(entry(
                    band.id(), band.label(), band.points(), point, band.look().token()));
        }
        for (Stack.Layer layer : stack.overlays()) {
            Overlay overlay = chart.overlays().get(layer.index());
            entries.add(entry(
                    overlay.id(),
                    overlay.label(),
                    overlay.points(),
                    point,
                    overlay.hatch().token()));
        }
        if (!chart.total().isEmpty() && stack.layers().size() > 1) {
            entries.add(entry("", chart.total(), stack.total(), point, Token.INK));
        }
        return new Readout(chart.periods().label(point), entries);
    }

    private Readout.Entry entry(String id, String label, Points points, int point, Token token) {
        return new Readout.Entry(id, label, multiple.brief(points.at(point)), token, points.line());
    }
}

package org.dealbench.chart.row;

import java.util.List;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;

/// A chart of rows laid out: its points are the rows from the smallest value to the largest.
record RowLayout(RowChart chart, DisplayList displayList, RowScale scale, Span whole, List<ChartRow> byValue)
        implements ChartLayout {

    RowLayout {
        byValue = List.copyOf(byValue);
    }

    @Override
    public Rect plot() {
        return scale.plot();
    }

    @Override
    public Span visible() {
        return scale.visible();
    }

    @Override
    public int points() {
        return byValue.size();
    }

    @Override
    public int pointAt(double x) {
        int nearest = 0;
        for (int k = 1; k < byValue.size(); k++) {
            if (Math.abs(xOf(k) - x) < Math.abs(xOf(nearest) - x)) {
                nearest = k;
            }
        }
        return nearest;
    }

    @Override
    public double xOf(int point) {
        double value = byValue.get(point).mark().value();
        return scale.cut(Double.isFinite(value) ? value : 0);
    }

    @Override
    public Rect columnOf(int point) {
        double left = point == 0 ? plot().x() : (xOf(point - 1) + xOf(point)) / 2;
        double right = point == points() - 1 ? plot().right() : (xOf(point) + xOf(point + 1)) / 2;
        return Rect.ofEdges(left, plot().y(), right, plot().bottom());
    }

    @Override
    public double axisAt(double x) {
        return scale.valueAt(x);
    }

    @Override
    public Readout readout(int point) {
        ChartRow row = byValue.get(point);
        return new Readout(
                row.label(),
                List.of(new Readout.Entry(row.id(), row.strong() ? "In use" : "", row.says(), row.token())));
    }
}

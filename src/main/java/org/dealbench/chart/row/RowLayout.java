package org.dealbench.chart.row;

import java.util.List;
import java.util.Optional;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.Token;

/// A chart of rows laid out: its points are the rows from the smallest value to the largest, or, where steps lead from
/// one to the next, from the first to the last.
///
/// @param rows the points
/// @param boxes of rows that are steps, none where rows lie along the axis
record RowLayout(
        RowChart chart, DisplayList displayList, RowScale scale, Span whole, List<ChartRow> rows, List<Rect> boxes)
        implements ChartLayout {

    RowLayout {
        rows = List.copyOf(rows);
        boxes = List.copyOf(boxes);
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
        return rows.size();
    }

    @Override
    public int pointAt(double x) {
        int nearest = 0;
        for (int k = 1; k < rows.size(); k++) {
            if (Math.abs(xOf(k) - x) < Math.abs(xOf(nearest) - x)) {
                nearest = k;
            }
        }
        return nearest;
    }

    @Override
    public int pointAt(double x, double y) {
        for (int k = 0; k < boxes.size(); k++) {
            if (y < boxes.get(k).bottom()) {
                return k;
            }
        }
        return boxes.isEmpty() ? pointAt(x) : boxes.size() - 1;
    }

    @Override
    public Optional<Rect> boxOf(int point) {
        return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.get(point));
    }

    @Override
    public double xOf(int point) {
        double value = rows.get(point).mark().value();
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
        ChartRow row = rows.get(point);
        if (row.mark() instanceof Mark.Step(double _, double to) && chart.axis() instanceof RowAxis.Amounts(var unit)) {
            return new Readout(
                    row.label(),
                    List.of(
                            new Readout.Entry(row.id(), "Adds", row.says(), row.token()),
                            new Readout.Entry("", "Comes to", unit.brief(to), Token.INK)));
        }
        String use = row.strong() && boxes.isEmpty() ? "In use" : "";
        return new Readout(row.label(), List.of(new Readout.Entry(row.id(), use, row.says(), row.token())));
    }
}

package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.HorizontalAxis;

/// Months to horizontal places and back.
record TimeAxis(Periods periods, Span visible, Rect plot) implements HorizontalAxis {

    /// The visible part of a calendar: what was asked for as far as it lies within, at least one month.
    static Span within(Periods periods, Span asked) {
        double months = periods.months();
        double length = Math.min(months, Math.max(1, asked.length()));
        double from = Math.clamp(asked.from(), 0, months - length);
        return new Span(from, from + length);
    }

    @Override
    public double xOf(double month) {
        return plot.x() + (month - visible.from()) * pixelsPerMonth();
    }

    /// Where the value of a period stands: in the middle of its column, or at its end.
    double xOf(int period, TimeChart.Shape shape) {
        int to = periods.to(period);
        return xOf(shape == TimeChart.Shape.STEPPED ? (periods.from(period) + to) / 2.0 : to);
    }

    double monthAt(double x) {
        return visible.from() + (x - plot.x()) / pixelsPerMonth();
    }

    double pixelsPerMonth() {
        return plot.width() / visible.length();
    }

    /// The places of the upright lines that mark dates.
    List<Rect> linesOf(List<EventMark> marks) {
        return marks.stream()
                .filter(mark -> shows(mark.place()))
                .map(mark -> Rect.ofEdges(xOf(mark.place()) - 3, plot.y(), xOf(mark.place()) + 3, plot.bottom()))
                .toList();
    }

    /// The first period of which something is seen.
    int first() {
        return periods.indexOf(monthWithin(Math.floor(visible.from())));
    }

    /// The last period of which something is seen.
    int last() {
        return periods.indexOf(monthWithin(Math.ceil(visible.to()) - 1));
    }

    private int monthWithin(double month) {
        return (int) Math.clamp(month, 0, periods.months() - 1.0);
    }

    int periodAt(double x) {
        int period = periods.indexOf(monthWithin(Math.floor(monthAt(x))));
        return Math.clamp(period, first(), last());
    }

    /// The column of a period, cut to the plot.
    Rect column(int period) {
        double left = Math.clamp(xOf(periods.from(period)), plot.x(), plot.right());
        double right = Math.clamp(xOf(periods.to(period)), plot.x(), plot.right());
        return Rect.ofEdges(left, plot.y(), right, plot.bottom());
    }
}

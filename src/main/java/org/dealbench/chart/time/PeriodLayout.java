package org.dealbench.chart.time;

import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;

/// A layout over time: its points are periods, its axis counts months from the calendar's start.
interface PeriodLayout extends ChartLayout {

    TimeAxis axis();

    default Periods periods() {
        return axis().periods();
    }

    @Override
    default Rect plot() {
        return axis().plot();
    }

    @Override
    default Span visible() {
        return axis().visible();
    }

    @Override
    default Span whole() {
        return new Span(0, periods().months());
    }

    @Override
    default int points() {
        return periods().count();
    }

    @Override
    default int pointAt(double x) {
        return axis().periodAt(x);
    }

    @Override
    default Rect columnOf(int point) {
        return axis().column(point);
    }

    @Override
    default double axisAt(double x) {
        return axis().monthAt(x);
    }
}

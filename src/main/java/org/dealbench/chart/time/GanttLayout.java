package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;

/// A chart of rows laid out: points are periods, the axis counts months from the calendar's start.
record GanttLayout(GanttChart chart, DisplayList displayList, TimeAxis axis) implements ChartLayout {

    @Override
    public Rect plot() {
        return axis.plot();
    }

    @Override
    public Span visible() {
        return axis.visible();
    }

    @Override
    public Span whole() {
        return new Span(0, chart.periods().months());
    }

    @Override
    public int points() {
        return chart.periods().count();
    }

    @Override
    public int pointAt(double x) {
        return axis.periodAt(x);
    }

    @Override
    public double xOf(int point) {
        return axis.xOf((chart.periods().from(point) + chart.periods().to(point)) / 2.0);
    }

    @Override
    public Rect columnOf(int point) {
        return axis.column(point);
    }

    @Override
    public double axisAt(double x) {
        return axis.monthAt(x);
    }

    @Override
    public Readout readout(int point) {
        List<Readout.Entry> entries = new ArrayList<>();
        for (GanttChart.Reading reading : chart.readings()) {
            String words = reading.at().apply(point);
            if (!words.isEmpty()) {
                entries.add(new Readout.Entry(reading.id(), reading.label(), words, reading.token()));
            }
        }
        return new Readout(chart.periods().label(point), entries);
    }
}

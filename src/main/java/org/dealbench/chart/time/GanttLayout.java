package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;

/// A chart of rows laid out: points are periods, the axis counts months from the calendar's start.
record GanttLayout(GanttChart chart, DisplayList displayList, TimeAxis axis) implements PeriodLayout {

    @Override
    public double xOf(int point) {
        return axis.xOf((chart.periods().from(point) + chart.periods().to(point)) / 2.0);
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

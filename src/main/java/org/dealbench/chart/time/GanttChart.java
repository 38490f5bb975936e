package org.dealbench.chart.time;

import java.util.List;
import java.util.function.IntFunction;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Legend;

/// A chart of rows of bars and dates over time, in groups.
///
/// @param subtitle what is shown
/// @param groups rows that belong together; where not all fit the first gives way last
/// @param behind stretches that are shaded behind all rows
/// @param keys of the legend
/// @param readings what is told of each period
/// @param empty what to say where there is nothing to show, empty if there is something
public record GanttChart(
        String id,
        String title,
        String subtitle,
        Periods periods,
        List<Group> groups,
        List<GanttRow.Bar> behind,
        List<Legend.Key> keys,
        List<Reading> readings,
        String empty,
        String summary,
        TableTwin table)
        implements Chart {

    /// Rows under a heading.
    public record Group(String heading, List<GanttRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// What is told of one thing in each period.
    ///
    /// @param at the words of a period, empty to leave it out there
    public record Reading(String id, String label, Token token, IntFunction<String> at) {}

    public GanttChart {
        groups = List.copyOf(groups);
        behind = List.copyOf(behind);
        keys = List.copyOf(keys);
        readings = List.copyOf(readings);
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return new GanttChartLayouter(this, request).layout();
    }
}

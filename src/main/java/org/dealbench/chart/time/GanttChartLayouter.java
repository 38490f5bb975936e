package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.part.AxisItems;
import org.dealbench.chart.part.Frame;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Surround;
import org.dealbench.chart.part.Under;
import org.dealbench.chart.part.ValueAxis;
import org.dealbench.chart.part.Words;
import org.dealbench.chart.scale.AxisTicks;
import org.dealbench.chart.scale.DateTicks;
import org.dealbench.chart.scale.ValueTicks;
import org.dealbench.chart.scale.ValueUnit;

/// Lays a chart of rows out: as many rows as fit, groups cut short say how many more there are.
final class GanttChartLayouter {

    private static final int DATE_ROWS = 2;
    private static final double SHADE = 0.1;
    private static final int NAMES_TOLD = 40;

    private final GanttChart chart;
    private final LayoutRequest request;
    private final Words words;
    private final Scene scene = new Scene();

    GanttChartLayouter(GanttChart chart, LayoutRequest request) {
        this.chart = chart;
        this.request = request;
        words = Words.of(request);
    }

    GanttLayout layout() {
        Legend legend = new Legend(chart.keys(), Set.of(), words, request.width() - 2 * words.pad());
        Frame frame = Frame.of(request, words, legend, 0, DATE_ROWS, Under.NOTHING);
        double rowHeight = GanttStrip.alone(List.of(), words).rowHeight();
        int room = (int) Math.max(0, Math.floor((frame.plotBottom() - frame.plotTop() - 6) / rowHeight));
        List<GanttRow> rows = chart.empty().isEmpty() ? lines(room) : List.of();
        GanttStrip strip = GanttStrip.alone(rows, words);
        double left = frame.pad() + Math.ceil(strip.labelWidth(request.width(), rows.size()) + 12);
        Span whole = new Span(0, chart.periods().months());
        Span visible = TimeAxis.within(chart.periods(), request.visible() == null ? whole : request.visible());
        Rect least = Rect.ofEdges(left, frame.plotTop() + 2, request.width() - frame.pad() - 2, frame.plotBottom());
        AxisTicks dates = DateTicks.of(
                chart.periods().start(),
                visible,
                new TimeAxis(chart.periods(), visible, least).pixelsPerMonth(),
                words::width,
                words.label() * 0.7);
        Rect plot = Rect.ofEdges(
                least.x(),
                least.y(),
                least.right(),
                least.bottom() + (DATE_ROWS - Math.max(1, dates.rows())) * words.line());
        TimeAxis axis = new TimeAxis(chart.periods(), visible, plot);
        draw(new Surround(scene, words, frame, request), legend, axis, dates, strip, rows.size());
        return new GanttLayout(chart, list(), axis);
    }

    private void draw(Surround surround, Legend legend, TimeAxis axis, AxisTicks dates, GanttStrip strip, int shown) {
        surround.draw(chart.title(), chart.subtitle(), legend);
        Rect plot = axis.plot();
        for (GanttRow.Bar shade : chart.behind()) {
            double from = Math.max(plot.x(), axis.xOf(shade.from()));
            double to = Math.min(plot.right(), axis.xOf(shade.to()));
            if (to > from) {
                scene.fill(
                        Outline.rect(Rect.ofEdges(from, plot.y(), to, plot.bottom())),
                        new Paint.Solid(shade.token(), SHADE));
            }
        }
        ValueAxis none = new ValueAxis(ValueTicks.blank(ValueUnit.power()), plot);
        AxisItems axes = new AxisItems(scene, words, axis, none);
        axes.grid(dates, plot.bottom());
        axes.labels(dates);
        for (int k = axis.first(); k <= axis.last(); k++) {
            scene.hit(new HitArea(axis.column(k), new HitArea.Point(k), ""));
        }
        if (chart.empty().isEmpty()) {
            strip.draw(scene, axis, surround.frame().pad(), plot.y() + 2, shown);
        } else {
            surround.say(chart.empty(), plot);
        }
    }

    private DisplayList list() {
        return scene.displayList(chart, request);
    }

    /// What fits: the first group keeps at least half of the room, the others follow as far as they get.
    private List<GanttRow> lines(int room) {
        List<GanttRow> rest = new ArrayList<>();
        for (GanttChart.Group group : chart.groups().subList(1, chart.groups().size())) {
            rest.add(GanttRow.heading(group.heading()));
            rest.addAll(group.rows());
        }
        List<GanttRow> first = chart.groups().getFirst().rows();
        int forFirst = Math.min(first.size(), Math.max(room - rest.size(), room / 2));
        List<GanttRow> lines = new ArrayList<>(cut(first, forFirst));
        lines.addAll(cut(rest, room - lines.size()));
        return lines;
    }

    private static List<GanttRow> cut(List<GanttRow> rows, int room) {
        if (rows.size() <= room || room <= 0) {
            return room <= 0 ? List.of() : rows;
        }
        List<GanttRow> left = rows.subList(room - 1, rows.size()).stream()
                .filter(row -> !row.isHeading())
                .toList();
        List<GanttRow> lines = new ArrayList<>(rows.subList(0, room - 1));
        String names = left.stream().limit(NAMES_TOLD).map(GanttRow::label).collect(Collectors.joining(", "));
        lines.add(new GanttRow(
                "more",
                "+" + left.size() + " more",
                "",
                left.size() > NAMES_TOLD ? names + " and " + (left.size() - NAMES_TOLD) + " others" : names,
                List.of()));
        return lines;
    }
}

package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.part.AxisItems;
import org.dealbench.chart.part.Frame;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.MarkLabels;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Surround;
import org.dealbench.chart.part.ValueAxis;
import org.dealbench.chart.part.Words;
import org.dealbench.chart.scale.AxisTicks;
import org.dealbench.chart.scale.DateTicks;
import org.dealbench.chart.scale.ValueTicks;

/// Lays a time chart out: a function of the chart and the request, used once.
///
/// Order matters: heights first ([Frame]), from them the value ticks, from the width of their labels the
/// plot's left edge, and from that the dates and the names of marks. What these leave unused the plot gets.
final class TimeChartLayouter {

    private static final double HEADROOM = 1.06;
    private static final double TICK_SPACING = 2.2;
    private static final int MAX_INTERVALS = 8;
    private static final int DATE_ROWS = 2;

    private final TimeChart chart;
    private final LayoutRequest request;
    private final Words words;
    private final Legend legend;
    private final GanttStrip strip;
    private final Frame frame;
    private final Stack stack;
    private final Span visible;
    private final double highest;
    private final double lowest;
    private final String sentence;
    private final Scene scene = new Scene();

    TimeChartLayouter(TimeChart chart, LayoutRequest request) {
        this.chart = chart;
        this.request = request;
        words = Words.of(request);
        strip = new GanttStrip(chart.gantt(), words);
        legend = new Legend(keys(), request.hidden(), words, request.width() - 2 * words.pad());
        frame = Frame.of(request, words, legend, chart.marks().size(), DATE_ROWS, strip);
        stack = Stack.of(chart, request.hidden());
        Periods periods = chart.periods();
        Span whole = new Span(0, periods.months());
        visible = TimeAxis.within(periods, request.visible() == null ? whole : request.visible());
        TimeAxis anywhere = new TimeAxis(periods, visible, new Rect(0, 0, 1, 1));
        highest = stack.highest(anywhere.first(), anywhere.last());
        lowest = stack.lowest(anywhere.first(), anywhere.last());
        sentence = sentence();
    }

    private List<Legend.Key> keys() {
        List<Legend.Key> keys = new ArrayList<>();
        chart.bands().forEach(band -> keys.add(key(band.id(), band.label(), new Legend.Swatch.Area(band.look()))));
        chart.overlays().forEach(over -> keys.add(key(over.id(), over.label(), new Legend.Swatch.Over(over.hatch()))));
        chart.curves()
                .forEach(curve ->
                        keys.add(key(curve.id(), curve.label(), new Legend.Swatch.Line(curve.token(), curve.dash()))));
        chart.dots()
                .forEach(dots ->
                        keys.add(key(dots.id(), dots.label(), new Legend.Swatch.Sign(dots.symbol(), dots.token()))));
        chart.keys().forEach(key -> keys.add(Legend.Key.of(key)));
        return keys;
    }

    private static Legend.Key key(String id, String label, Legend.Swatch swatch) {
        return new Legend.Key(id, label, swatch);
    }

    TimeLayout layout() {
        ValueTicks ticks = valueTicks();
        double left = frame.pad() + leftMargin(ticks);
        double right = request.width() - frame.pad() - 2;
        double lanesHeight = frame.lanes() * (words.line() + 2);
        Rect least = Rect.ofEdges(left, frame.plotTop() + lanesHeight, right, frame.plotBottom());
        TimeAxis leastAxis = new TimeAxis(chart.periods(), visible, least);
        AxisTicks dates = DateTicks.of(
                chart.periods().start(), visible, leastAxis.pixelsPerMonth(), words::width, words.label() * 0.7);
        MarkLabels marks = new MarkLabels(chart.marks(), leastAxis, words, frame.lanes());
        double top = frame.plotTop() + (marks.lanes() > 0 ? marks.lanes() * marks.laneHeight() + 4 : 4);
        double bottom = frame.plotBottom() + (DATE_ROWS - Math.max(1, dates.rows())) * words.line();
        Rect plot = Rect.ofEdges(left, Math.min(top, bottom - 8), right, bottom);
        TimeAxis axis = new TimeAxis(chart.periods(), visible, plot);
        draw(axis, ticks, dates, marks);
        DisplayList list = scene.displayList(chart, request);
        return new TimeLayout(chart, list, axis, stack, ticks.multiple());
    }

    private ValueTicks valueTicks() {
        if (!sentence.isEmpty()) {
            return ValueTicks.blank(chart.unit());
        }
        double plotHeight = frame.plotBottom() - frame.plotTop() - frame.lanes() * (words.line() + 2);
        int intervals = Math.clamp((long) Math.floor(plotHeight / (words.line() * TICK_SPACING)), 1, MAX_INTERVALS);
        return chart.top().isPresent()
                ? ValueTicks.of(chart.unit(), lowest, chart.top().getAsDouble(), 1, intervals)
                : ValueTicks.of(chart.unit(), lowest, highest, headroom(plotHeight), intervals);
    }

    /// Room above the highest value, for the name of a line that runs there.
    private double headroom(double plotHeight) {
        boolean tagged = stack.curves().stream().anyMatch(curve -> !curve.tag().isEmpty());
        double tag = words.line() + 7;
        return tagged && tag < plotHeight / 4 ? plotHeight / (plotHeight - tag) : HEADROOM;
    }

    private double leftMargin(ValueTicks ticks) {
        double widest = 0;
        for (String label : ticks.labels()) {
            widest = Math.max(widest, words.width(label));
        }
        double names = frame.underRows() == 0 ? 0 : strip.labelWidth(request.width(), frame.underRows()) + 4;
        return Math.ceil(Math.max(widest, names) + 8);
    }

    private void draw(TimeAxis axis, ValueTicks ticks, AxisTicks dates, MarkLabels marks) {
        Surround surround = new Surround(scene, words, frame, request);
        surround.draw(chart.title(), ticks.multiple().axis() + chart.subtitle(), legend);
        Shapes shapes = new Shapes(axis, new ValueAxis(ticks, axis.plot()), chart.shape());
        AxisItems axes = new AxisItems(scene, words, axis, shapes.values());
        axes.grid(
                dates,
                strip.height(frame.underRows()) > 0
                        ? ganttBottom(axis, dates)
                        : axis.plot().bottom());
        if (sentence.isEmpty()) {
            scene.add(new Item.Clip(axis.plot(), new SeriesItems(chart, stack, shapes).items()));
        }
        axes.veil();
        marks.drawLines(scene, axis.plot());
        if (frame.lanes() > 0 || !chart.marks().isEmpty()) {
            marks.drawLabels(scene, axis.plot());
        }
        axes.labels(dates);
        if (sentence.isEmpty()) {
            DotItems dots = new DotItems(words, shapes, stack, chart.marks());
            dots.draw(scene);
            new CurveTags(words, shapes, stack, dots.taken()).draw(scene);
        } else {
            surround.say(sentence, axis.plot());
        }
        columns(axis);
        if (frame.underRows() > 0) {
            double top = axis.plot().bottom() + Frame.axisHeight(words, dates.rows()) + 6;
            strip.draw(scene, axis, frame.pad(), top, frame.underRows());
        }
    }

    private double ganttBottom(TimeAxis axis, AxisTicks dates) {
        return axis.plot().bottom() + Frame.axisHeight(words, dates.rows()) + strip.height(frame.underRows());
    }

    /// Why there is nothing to see, empty if there is something.
    private String sentence() {
        if (!chart.empty().isEmpty()) {
            return chart.empty();
        }
        if (stack.isHidden(chart)) {
            return "Every series is switched off. Switch one on in the legend.";
        }
        return highest == 0 && lowest == 0 ? "Every value is zero in the months shown." : "";
    }

    private void columns(TimeAxis axis) {
        for (int k = axis.first(); k <= axis.last(); k++) {
            scene.hit(new HitArea(axis.column(k), new HitArea.Point(k), ""));
        }
    }
}

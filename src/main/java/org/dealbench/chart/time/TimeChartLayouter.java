package org.dealbench.chart.time;

import java.util.List;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.Token;
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
        double pad = words.roomy() ? 14 : 8;
        legend = new Legend(chart, request.hidden(), words, request.width() - 2 * pad);
        frame = Frame.of(request, chart, words, legend, strip);
        stack = Stack.of(chart, request.hidden());
        Periods periods = chart.periods();
        Span whole = new Span(0, periods.months());
        visible = TimeAxis.within(periods, request.visible() == null ? whole : request.visible());
        TimeAxis anywhere = new TimeAxis(periods, visible, new Rect(0, 0, 1, 1));
        highest = stack.highest(anywhere.first(), anywhere.last());
        lowest = stack.lowest(anywhere.first(), anywhere.last());
        sentence = sentence();
    }

    TimeLayout layout() {
        ValueTicks ticks = valueTicks();
        double left = frame.pad() + leftMargin(ticks);
        double right = request.width() - frame.pad() - 2;
        double lanesHeight = frame.lanes() * (words.line() + 2);
        Rect least = Rect.ofEdges(left, frame.plotTop() + lanesHeight, right, frame.plotBottom());
        TimeAxis leastAxis = new TimeAxis(chart.periods(), visible, least);
        DateTicks dates = DateTicks.of(
                chart.periods().start(), visible, leastAxis.pixelsPerMonth(), words::width, words.label() * 0.7);
        MarkLabels marks = new MarkLabels(chart.marks(), leastAxis, words, frame.lanes());
        double top = frame.plotTop() + (marks.lanes() > 0 ? marks.lanes() * marks.laneHeight() + 4 : 4);
        double bottom = frame.plotBottom() + (2 - Math.max(1, dates.rows())) * words.line();
        Rect plot = Rect.ofEdges(left, Math.min(top, bottom - 8), right, bottom);
        TimeAxis axis = new TimeAxis(chart.periods(), visible, plot);
        draw(axis, ticks, dates, marks);
        DisplayList list = new DisplayList(
                request.width(),
                request.height(),
                chart.title(),
                scene.items(),
                scene.hitAreas(),
                chart.summary(),
                chart.table());
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
        double names = frame.ganttRows() == 0 ? 0 : strip.labelWidth(request.width(), frame.ganttRows()) + 4;
        return Math.ceil(Math.max(widest, names) + 8);
    }

    private void draw(TimeAxis axis, ValueTicks ticks, DateTicks dates, MarkLabels marks) {
        scene.fill(Outline.rect(new Rect(0, 0, request.width(), request.height())), Paint.of(Token.BACKGROUND));
        headings(ticks);
        double legendTop = frame.pad() + words.titleLine() + (frame.subtitle() ? words.line() : 0) + Frame.ABOVE_LEGEND;
        legend.draw(scene, frame.pad(), legendTop, frame.legendRows());
        Shapes shapes = new Shapes(axis, ticks, chart.shape());
        AxisItems axes = new AxisItems(scene, words, shapes);
        axes.grid(
                dates,
                strip.height(frame.ganttRows()) > 0
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
            new CurveTags(words, shapes, stack, chart.marks()).draw(scene);
        } else {
            draw(sentence, axis.plot());
        }
        columns(axis);
        if (frame.ganttRows() > 0) {
            double top = axis.plot().bottom() + Frame.dateHeight(words, dates.rows()) + 6;
            strip.draw(scene, axis, frame.pad(), top, frame.ganttRows());
        }
    }

    private double ganttBottom(TimeAxis axis, DateTicks dates) {
        return axis.plot().bottom() + Frame.dateHeight(words, dates.rows()) + strip.height(frame.ganttRows());
    }

    private void headings(ValueTicks ticks) {
        double room = request.width() - 2 * frame.pad();
        double y = frame.pad();
        scene.add(words.title(words.fitTitle(chart.title(), room), frame.pad(), y + words.titleBaseline()));
        if (frame.subtitle()) {
            String text = ticks.multiple().axis() + chart.subtitle();
            double baseline = y + words.titleLine() + words.baseline();
            scene.add(words.run(words.fit(text, room), frame.pad(), baseline, Item.Anchor.START, Token.MUTED));
        }
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

    private void draw(String text, Rect plot) {
        int most = Math.max(1, (int) Math.floor((plot.height() - 8) / words.line()));
        List<String> lines = words.wrap(text, 0.9 * plot.width(), Math.min(4, most));
        double y = Math.rint(plot.centreY() - lines.size() * words.line() / 2);
        for (String line : lines) {
            double x = plot.centreX();
            Rect ground = new Rect(x - words.width(line) / 2, y, words.width(line), words.line()).grown(3);
            scene.fill(Outline.rect(ground), Paint.of(Token.BACKGROUND));
            scene.add(words.run(line, x, y + words.baseline(), Item.Anchor.MIDDLE, Token.MUTED));
            y += words.line();
        }
    }

    private void columns(TimeAxis axis) {
        for (int k = axis.first(); k <= axis.last(); k++) {
            scene.hit(new HitArea(axis.column(k), new HitArea.Point(k), ""));
        }
    }
}

package org.dealbench.chart.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AxisItems;
import org.dealbench.chart.part.Frame;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.MarkLabels;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Surround;
import org.dealbench.chart.part.Under;
import org.dealbench.chart.part.ValueAxis;
import org.dealbench.chart.part.Words;
import org.dealbench.chart.scale.AxisTicks;
import org.dealbench.chart.scale.NumberTicks;
import org.dealbench.chart.scale.ValueTicks;

/// Lays a chart over an amount out: a function of the chart and the request, used once.
final class XyLayouter {

    private static final double HEADROOM = 1.06;
    private static final double TICK_SPACING = 2.2;
    private static final int MAX_INTERVALS = 8;
    /// Numbers of more digits than this leaves room for are not worth reading.
    private static final double MAX_LABEL_SHARE = 0.35;
    /// Rows beneath the plot: the numbers, and what they are.
    private static final int ROWS = 2;

    private final XyChart chart;
    private final XyChart shown;
    private final LayoutRequest request;
    private final Words words;
    private final Legend legend;
    private final Frame frame;
    private final Span visible;
    private final String sentence;
    private final Scene scene = new Scene();

    XyLayouter(XyChart chart, LayoutRequest request) {
        this.chart = chart;
        this.request = request;
        shown = chart.without(request.hidden());
        words = Words.of(request);
        legend = new Legend(keys(), request.hidden(), words, request.width() - 2 * words.pad());
        frame = Frame.of(request, words, legend, chart.marks().size(), ROWS, Under.NOTHING);
        Span whole = chart.across().whole();
        visible = XyAxis.within(whole, request.visible() == null ? whole : request.visible());
        sentence = sentence();
    }

    private List<Legend.Key> keys() {
        List<Legend.Key> keys = new ArrayList<>();
        chart.curves()
                .forEach(curve -> keys.add(new Legend.Key(
                        curve.id(), curve.label(), new Legend.Swatch.Line(curve.token(), curve.dash()))));
        chart.groups()
                .forEach(group -> keys.add(new Legend.Key(
                        group.id(), group.label(), new Legend.Swatch.Sign(group.symbol(), group.token()))));
        chart.keys().forEach(key -> keys.add(Legend.Key.of(key)));
        return keys;
    }

    /// Why there is nothing to see, empty if there is something.
    private String sentence() {
        if (!chart.empty().isEmpty()) {
            return chart.empty();
        }
        if (shown.curves().isEmpty() && shown.groups().isEmpty()) {
            return "Every series is switched off. Switch one on in the legend.";
        }
        return values().length == 0 ? "There are no values in the part shown." : "";
    }

    XyLayout layout() {
        ValueTicks ticks = valueTicks();
        double left = frame.pad() + leftMargin(ticks);
        double right = request.width() - frame.pad() - 2;
        double lanesHeight = frame.lanes() * (words.line() + 2);
        XyAxis least =
                new XyAxis(visible, Rect.ofEdges(left, frame.plotTop() + lanesHeight, right, frame.plotBottom()));
        MarkLabels marks = new MarkLabels(chart.marks(), least, words, frame.lanes());
        double top = frame.plotTop() + (marks.lanes() > 0 ? marks.lanes() * marks.laneHeight() + 4 : 4);
        XyAxis axis = new XyAxis(
                visible, Rect.ofEdges(left, Math.min(top, frame.plotBottom() - 8), right, frame.plotBottom()));
        AxisTicks numbers = NumberTicks.of(
                chart.across().multiple(),
                visible,
                axis.pixelsPerUnit(),
                words::width,
                words.label() * 0.7,
                frame.pad());
        XyPlaces places = XyPlaces.of(chart, axis);
        draw(axis, ticks, numbers, marks);
        columns(places);
        DisplayList list = scene.displayList(chart, request);
        return new XyLayout(shown, places, list, ticks.multiple());
    }

    private ValueTicks valueTicks() {
        if (!sentence.isEmpty()) {
            return ValueTicks.blank(chart.unit());
        }
        double height = frame.plotBottom() - frame.plotTop() - frame.lanes() * (words.line() + 2);
        int intervals = Math.clamp((long) Math.floor(height / (words.line() * TICK_SPACING)), 1, MAX_INTERVALS);
        double lowest = DoubleStream.of(values()).min().orElse(0);
        double highest = DoubleStream.of(values()).max().orElse(0);
        ValueTicks ticks = chart.fromZero()
                ? ValueTicks.of(chart.unit(), Math.min(0, lowest), Math.max(0, highest), HEADROOM, intervals)
                : ValueTicks.around(chart.unit(), lowest, highest, HEADROOM, intervals);
        double widest = ticks.labels().stream().mapToDouble(words::width).max().orElse(0);
        return widest > MAX_LABEL_SHARE * request.width() ? ticks.withoutLabels() : ticks;
    }

    /// All finite values in the visible part, those where curves enter and leave it included.
    private double[] values() {
        DoubleStream.Builder values = DoubleStream.builder();
        for (XyCurve curve : shown.curves()) {
            for (int i = 0; i < curve.x().size(); i++) {
                if (curve.x().at(i) >= visible.from() && curve.x().at(i) <= visible.to()) {
                    values.add(curve.y().at(i));
                }
            }
            values.add(curve.at(visible.from()));
            values.add(curve.at(visible.to()));
        }
        for (XyPoint point : shown.places()) {
            if (point.x() >= visible.from() && point.x() <= visible.to()) {
                values.add(point.y());
            }
        }
        return values.build().filter(Double::isFinite).toArray();
    }

    private double leftMargin(ValueTicks ticks) {
        double widest = ticks.labels().stream().mapToDouble(words::width).max().orElse(0);
        return Math.ceil(widest + 8);
    }

    private void draw(XyAxis axis, ValueTicks ticks, AxisTicks numbers, MarkLabels marks) {
        Surround surround = new Surround(scene, words, frame, request);
        surround.draw(chart.title(), ticks.multiple().axis() + chart.subtitle(), legend);
        ValueAxis values = new ValueAxis(ticks, axis.plot());
        AxisItems axes = new AxisItems(scene, words, axis, values);
        boolean something = sentence.isEmpty();
        if (something || chart.empty().isEmpty()) {
            axes.grid(numbers, axis.plot().bottom());
            axes.labels(numbers);
            name(axis.plot());
        }
        XyItems items = new XyItems(shown, axis, values, words);
        if (something) {
            scene.add(new Item.Clip(axis.plot(), items.curves()));
            marks.drawLines(scene, axis.plot());
            marks.drawLabels(scene, axis.plot());
            items.drawPoints(scene);
        } else {
            surround.say(sentence, axis.plot());
        }
    }

    private void name(Rect plot) {
        String text = words.fit(
                chart.across().label() + ", " + chart.across().multiple().axis(), plot.width());
        double baseline = plot.bottom() + 6 + words.line() + words.baseline();
        scene.add(words.run(text, plot.centreX(), Math.rint(baseline), Item.Anchor.MIDDLE, Token.MUTED));
    }

    private void columns(XyPlaces places) {
        for (int point = 0; point < places.count(); point++) {
            if (places.isShown(point)) {
                scene.hit(new HitArea(places.column(point), new HitArea.Point(point), ""));
            }
        }
    }
}

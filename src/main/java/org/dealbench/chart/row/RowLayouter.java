package org.dealbench.chart.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.HitArea;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Frame;
import org.dealbench.chart.part.Legend;
import org.dealbench.chart.part.Scene;
import org.dealbench.chart.part.Surround;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.part.Under;
import org.dealbench.chart.part.Words;
import org.dealbench.chart.scale.AxisTicks;
import org.dealbench.chart.scale.DateTicks;
import org.dealbench.chart.scale.NumberTicks;
import org.dealbench.chart.scale.ValueUnit;

/// Lays a chart of rows out: a function of the chart and the request, used once.
///
/// A row is never lower than its words: where there is no room for all, the last visible line counts the others.
final class RowLayouter {

    private static final double MOST_LABELS = 0.36;
    private static final double MOST_ROW_LINES = 3;
    private static final double MOST_STEP_LINES = 5;
    private static final double MOST_WORDS_BESIDE = 0.45;

    private final RowChart chart;
    private final LayoutRequest request;
    private final Words words;
    private final Legend legend;
    private final Frame frame;
    private final Scene scene = new Scene();
    private final List<Rect> boxes = new ArrayList<>();
    private final boolean steps;

    RowLayouter(RowChart chart, LayoutRequest request) {
        this.chart = chart;
        this.request = request;
        words = Words.of(request);
        steps = chart.rows().stream().anyMatch(row -> row.mark() instanceof Mark.Step);
        legend = new Legend(
                chart.keys().stream().map(Legend.Key::of).toList(), Set.of(), words, request.width() - 2 * words.pad());
        frame = Frame.of(
                request,
                words,
                legend,
                chart.guide().isPresent() ? 1 : 0,
                chart.axis() instanceof RowAxis.Dates ? 2 : 1,
                Under.NOTHING);
    }

    RowLayout layout() {
        Rect plot = plot();
        Span whole = steps ? withWords(RowScale.whole(chart), plot.width()) : RowScale.whole(chart);
        Span visible = RowScale.within(whole, request.visible() == null ? whole : request.visible());
        RowScale scale = new RowScale(visible, plot);
        ValueUnit.Multiple multiple = multiple(whole);
        new Surround(scene, words, frame, request).draw(chart.title(), subtitle(multiple), legend);
        if (chart.empty().isEmpty()) {
            AxisTicks ticks = ticks(scale, multiple);
            axis(scale, ticks);
            rows(scale);
            guide(scale);
        } else {
            new Surround(scene, words, frame, request).say(chart.empty(), plot);
        }
        List<ChartRow> points = steps
                ? chart.rows()
                : chart.rows().stream()
                        .sorted(Comparator.comparingDouble(row -> row.mark().value()))
                        .toList();
        DisplayList list = scene.displayList(chart, request);
        return new RowLayout(chart, list, scale, whole, points, steps ? boxes : List.of());
    }

    /// With room for words beside the longest bar, so that every step says its amount.
    private Span withWords(Span whole, double width) {
        double widest = chart.rows().stream()
                .mapToDouble(row -> words.width(row.says()))
                .max()
                .orElse(0);
        double room = Math.min(widest + words.label(), MOST_WORDS_BESIDE * width);
        return new Span(whole.from(), whole.from() + whole.length() * width / (width - room));
    }

    private Rect plot() {
        double left = frame.pad() + labelWidth() + 10;
        double top = frame.plotTop() + frame.lanes() * (words.line() + 2) + 2;
        return Rect.ofEdges(left, Math.min(top, frame.plotBottom() - 8), right(), frame.plotBottom());
    }

    /// How many rows there is room for.
    int room() {
        return Math.max(1, (int) Math.floor(plot().height() / (words.line() + 2)));
    }

    private double right() {
        return request.width() - frame.pad() - 2;
    }

    private double labelWidth() {
        double widest = chart.rows().stream()
                .mapToDouble(row -> words.width(row.label()))
                .max()
                .orElse(0);
        return Math.min(Math.ceil(widest), MOST_LABELS * request.width());
    }

    private ValueUnit.Multiple multiple(Span whole) {
        return chart.axis() instanceof RowAxis.Amounts(ValueUnit unit)
                ? unit.multipleFor(Math.max(Math.abs(whole.from()), Math.abs(whole.to())))
                : new ValueUnit.Multiple(1, "", "");
    }

    private String subtitle(ValueUnit.Multiple multiple) {
        return multiple.axis().isEmpty() ? chart.subtitle() : multiple.axis() + ", " + chart.subtitle();
    }

    private AxisTicks ticks(RowScale scale, ValueUnit.Multiple multiple) {
        return switch (chart.axis()) {
            case RowAxis.Amounts _ ->
                NumberTicks.of(
                        multiple, scale.visible(), scale.perUnit(), words::width, words.label() * 0.7, frame.pad());
            case RowAxis.Dates dates ->
                DateTicks.of(dates.origin(), scale.visible(), scale.perUnit(), words::width, words.label() * 0.7);
        };
    }

    private void axis(RowScale scale, AxisTicks ticks) {
        Rect plot = scale.plot();
        Outline.Builder grid = Outline.builder();
        for (double place : ticks.major()) {
            double x = Scene.crisp(scale.xOf(place));
            grid.moveTo(x, plot.y()).lineTo(x, plot.bottom());
        }
        scene.stroke(grid.build(), Token.GRID, StrokeStyle.solid(1));
        double bottom = Scene.crisp(plot.bottom());
        scene.stroke(Outline.line(plot.x(), bottom, plot.right(), bottom), Token.AXIS, StrokeStyle.solid(1));
        double right = request.width() - 2;
        for (AxisTicks.Label label : ticks.labels()) {
            double baseline = Math.rint(plot.bottom() + 6 + label.row() * words.line() + words.baseline());
            double half = words.width(label.text()) / 2;
            double x = Math.min(scale.xOf(label.centre()), right - half);
            scene.add(words.run(label.text(), x, baseline, Item.Anchor.MIDDLE, Token.MUTED));
        }
    }

    private void rows(RowScale scale) {
        Rect plot = scale.plot();
        int room = room();
        boolean all = chart.rows().size() <= room;
        int shown = all ? chart.rows().size() : room - 1;
        double most = (steps ? MOST_STEP_LINES : MOST_ROW_LINES) * words.line();
        double height = Math.min(plot.height() / Math.max(1, all ? shown : room), most);
        for (int i = 0; i < shown; i++) {
            row(chart.rows().get(i), scale, plot.y() + i * height, height);
            if (i > 0) {
                tie(chart.rows().get(i - 1), chart.rows().get(i), scale, plot.y() + i * height, height);
            }
        }
        if (!all) {
            double middle = plot.y() + (shown + 0.5) * height;
            label("+" + (chart.rows().size() - shown) + " more", plot.x(), middle, Token.MUTED);
        }
    }

    private void label(String text, double plotLeft, double middle, Token token) {
        double baseline = Math.rint(middle - words.line() / 2 + words.baseline());
        String fitted = words.fit(text, plotLeft - 10 - frame.pad());
        scene.add(words.run(fitted, plotLeft - 10, baseline, Item.Anchor.END, token));
    }

    private void row(ChartRow row, RowScale scale, double top, double height) {
        double middle = Math.rint(top + height / 2);
        label(row.label(), scale.plot().x(), middle, Token.INK);
        double size = Math.min(height * 0.3, words.label() * 0.5);
        Rect box =
                switch (row.mark()) {
                    case Mark.Dot dot -> dot(row, dot, scale, middle, size);
                    case Mark.Bar(double value) -> bar(row, value, scale, middle, thickness(height));
                    case Mark.Step(double from, double to) -> step(row, from, to, scale, middle, thickness(height));
                };
        says(row, scale, middle, box);
        Rect whole = new Rect(scale.plot().x(), top, scale.plot().width(), height);
        boxes.add(whole);
        scene.hit(new HitArea(whole, new HitArea.Mark(row.id()), row.label() + ": " + row.says()));
    }

    private Rect dot(ChartRow row, Mark.Dot dot, RowScale scale, double middle, double size) {
        double left = scale.cut(dot.low());
        double right = scale.cut(dot.high());
        double y = Scene.crisp(middle);
        Outline.Builder line = Outline.builder().moveTo(left, y).lineTo(right, y);
        for (double end : List.of(dot.low(), dot.high())) {
            if (Double.isFinite(end) && scale.shows(end) && dot.low() < dot.high()) {
                line.moveTo(scale.xOf(end), y - size * 0.7).lineTo(scale.xOf(end), y + size * 0.7);
            }
        }
        scene.stroke(line.build(), row.token(), StrokeStyle.solid(2));
        if (scale.shows(dot.value())) {
            scene.symbol(row.symbol(), scale.xOf(dot.value()), y, size, row.token(), !row.strong());
        }
        return Rect.ofEdges(
                Math.min(left, scale.cut(dot.value()) - size),
                y - size,
                Math.max(right, scale.cut(dot.value()) + size),
                y + size);
    }

    private Rect bar(ChartRow row, double value, RowScale scale, double middle, double thick) {
        double end = Double.isFinite(value) ? value : 0;
        double left = scale.cut(Math.min(0, end));
        double right = scale.cut(Math.max(0, end));
        Rect bar = Rect.ofEdges(left, middle - thick / 2, Math.max(right, left + 1), middle + thick / 2);
        scene.fill(Outline.rect(bar), row.strong() ? Paint.of(row.token()) : new Paint.Solid(row.token(), 0.35));
        scene.stroke(Outline.rect(bar.grown(-0.5)), row.token(), StrokeStyle.solid(1));
        return bar;
    }

    private double thickness(double height) {
        return Math.min(height * 0.6, steps ? 36 : 26);
    }

    /// Full where it leads up, lined where it leads down.
    private Rect step(ChartRow row, double from, double to, RowScale scale, double middle, double thick) {
        double left = scale.cut(Math.min(from, to));
        double right = Math.max(scale.cut(Math.max(from, to)), left + 1);
        Rect bar = Rect.ofEdges(left, middle - thick / 2, right, middle + thick / 2);
        AreaLook look =
                to < from ? AreaLook.light(row.token(), Texture.FALLING) : AreaLook.full(row.token(), Texture.PLAIN);
        scene.fill(Outline.rect(bar), look);
        scene.stroke(Outline.rect(bar.grown(-0.5)), row.token(), StrokeStyle.solid(1));
        return bar;
    }

    /// A line from the level that a row comes to, to the step that goes on from it.
    private void tie(ChartRow above, ChartRow below, RowScale scale, double top, double height) {
        boolean tied = above.mark() instanceof Mark.Step || below.mark() instanceof Mark.Step;
        if (tied && scale.shows(above.mark().value())) {
            double x = Scene.crisp(scale.xOf(above.mark().value()));
            double gap = (height - thickness(height)) / 2;
            scene.stroke(Outline.line(x, top - gap, x, top + gap), Token.AXIS, StrokeStyle.solid(1));
        }
    }

    /// The value beside its mark, on the side where there is room; within a long bar otherwise nowhere.
    private void says(ChartRow row, RowScale scale, double middle, Rect mark) {
        double width = words.width(row.says());
        double gap = words.label() * 0.5;
        double baseline = Math.rint(middle - words.line() / 2 + words.baseline());
        if (mark.right() + gap + width <= request.width() - 2) {
            scene.add(words.run(row.says(), mark.right() + gap, baseline, Item.Anchor.START, Token.INK));
        } else if (mark.x() - gap - width >= scale.plot().x()) {
            scene.add(words.run(row.says(), mark.x() - gap, baseline, Item.Anchor.END, Token.INK));
        }
    }

    private void guide(RowScale scale) {
        chart.guide().filter(guide -> scale.shows(guide.value())).ifPresent(guide -> {
            Rect plot = scale.plot();
            double x = Scene.crisp(scale.xOf(guide.value()));
            scene.stroke(Outline.line(x, plot.y() - 2, x, plot.bottom()), Token.INK, Dash.DASHED.stroke(1.5));
            if (frame.lanes() > 0) {
                String text = words.fit(guide.label(), request.width() - 2 * frame.pad());
                double half = words.width(text) / 2;
                double at = Math.clamp(
                        x, frame.pad() + half, Math.max(frame.pad() + half, request.width() - frame.pad() - half));
                double baseline = Math.rint(plot.y() - 4 - words.line() + words.baseline());
                scene.add(words.run(text, at, baseline, Item.Anchor.MIDDLE, Token.INK));
            }
        });
    }
}

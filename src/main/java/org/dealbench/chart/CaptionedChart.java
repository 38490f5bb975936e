package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Words;

/// A chart with a line below that says what it was made under, a scenario above all: pictures that left the window can
/// then not be taken for each other.
///
/// On screen the window says it already, so only pictures for others are made so. In a picture that is as low as charts
/// can be there is no room for the line, and the picture is higher by it.
public record CaptionedChart(Chart chart, String caption) implements Chart {

    @Override
    public String id() {
        return chart.id();
    }

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public String summary() {
        return chart.summary() + " " + caption + ".";
    }

    @Override
    public TableTwin table() {
        return chart.table();
    }

    @Override
    public String empty() {
        return chart.empty();
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        Words words = Words.of(request);
        double line = words.line() + words.pad() / 2;
        double height = Math.max(LayoutRequest.MIN_HEIGHT, request.height() - line);
        ChartLayout above = chart.layout(new LayoutRequest(
                request.width(), height, request.measure(), request.textScale(), request.visible(), request.hidden()));
        return new Captioned(above, withCaption(above.displayList(), words, height + line));
    }

    private DisplayList withCaption(DisplayList list, Words words, double height) {
        List<Item> items = new ArrayList<>(list.items());
        items.add(words.run(
                words.fit(caption, list.width() - 2 * words.pad()),
                words.pad(),
                list.height() + words.baseline(),
                Item.Anchor.START,
                Token.MUTED));
        return new DisplayList(
                list.width(),
                height,
                list.title(),
                items,
                list.hitAreas(),
                list.summary() + " " + caption + ".",
                list.table());
    }

    /// The layout of the chart with the line below it.
    private record Captioned(ChartLayout above, DisplayList displayList) implements ChartLayout {

        @Override
        public Rect plot() {
            return above.plot();
        }

        @Override
        public Span visible() {
            return above.visible();
        }

        @Override
        public Span whole() {
            return above.whole();
        }

        @Override
        public int points() {
            return above.points();
        }

        @Override
        public int pointAt(double x) {
            return above.pointAt(x);
        }

        @Override
        public int pointAt(double x, double y) {
            return above.pointAt(x, y);
        }

        @Override
        public Optional<Rect> boxOf(int point) {
            return above.boxOf(point);
        }

        @Override
        public double xOf(int point) {
            return above.xOf(point);
        }

        @Override
        public Rect columnOf(int point) {
            return above.columnOf(point);
        }

        @Override
        public double axisAt(double x) {
            return above.axisAt(x);
        }

        @Override
        public Readout readout(int point) {
            return above.readout(point);
        }
    }
}

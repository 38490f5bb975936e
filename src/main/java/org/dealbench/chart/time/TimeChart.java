package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.scale.ValueUnit;

/// A chart over time: a stack of areas, lines, single values, marked dates, and a strip of bars beneath.
///
/// @param subtitle what is shown, to follow the unit: `, end of month`
/// @param shape how values are joined
/// @param top the upper end of the value axis, empty to take it from what is shown
/// @param total what the readout calls the sum of the stack, empty for no sum
/// @param empty what to say where there is nothing to show, empty if there is something
public record TimeChart(
        String id,
        String title,
        String subtitle,
        Periods periods,
        ValueUnit unit,
        Shape shape,
        OptionalDouble top,
        List<Band> bands,
        List<Overlay> overlays,
        List<Curve> curves,
        List<Dots> dots,
        List<EventMark> marks,
        List<GanttRow> gantt,
        List<SymbolKey> keys,
        String total,
        String empty,
        String summary,
        TableTwin table)
        implements Chart {

    /// How the values of neighbouring periods are joined.
    public enum Shape {
        /// Each value fills its period's column.
        STEPPED,
        /// Straight lines between period ends, level up to the first.
        STRAIGHT,
        /// Straight lines between period ends, from zero at the start of the calendar.
        STRAIGHT_FROM_ZERO
    }

    public TimeChart {
        bands = List.copyOf(bands);
        overlays = List.copyOf(overlays);
        curves = List.copyOf(curves);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
        gantt = List.copyOf(gantt);
        keys = List.copyOf(keys);
        bands.forEach(band -> requireCount(band.id(), band.points(), periods));
        overlays.forEach(overlay -> requireCount(overlay.id(), overlay.points(), periods));
        curves.forEach(curve -> requireCount(curve.id(), curve.points(), periods));
        dots.forEach(each -> requireCount(each.id(), each.points(), periods));
    }

    private static void requireCount(String id, Points points, Periods periods) {
        if (points.size() != periods.count()) {
            throw new IllegalArgumentException(
                    id + " has " + points.size() + " values for " + periods.count() + " periods");
        }
    }

    public static Builder builder(String id, String title, Periods periods, ValueUnit unit) {
        return new Builder(id, title, periods, unit);
    }

    /// Under another title, where the place it stands in says the rest.
    public TimeChart withTitle(String newTitle) {
        return new TimeChart(
                id, newTitle, subtitle, periods, unit, shape, top, bands, overlays, curves, dots, marks, gantt, keys,
                total, empty, summary, table);
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return new TimeChartLayouter(this, request).layout();
    }

    /// Puts a chart together part by part; what is not given is empty.
    public static final class Builder {

        private final String id;
        private final String title;
        private final Periods periods;
        private final ValueUnit unit;
        private String subtitle = "";
        private Shape shape = Shape.STEPPED;
        private OptionalDouble top = OptionalDouble.empty();
        private final List<Band> bands = new ArrayList<>();
        private final List<Overlay> overlays = new ArrayList<>();
        private final List<Curve> curves = new ArrayList<>();
        private final List<Dots> dots = new ArrayList<>();
        private final List<EventMark> marks = new ArrayList<>();
        private final List<GanttRow> gantt = new ArrayList<>();
        private final List<SymbolKey> keys = new ArrayList<>();
        private String total = "";
        private String empty = "";
        private String summary = "";
        private TableTwin table = new TableTwin(List.of(), List.of());

        private Builder(String id, String title, Periods periods, ValueUnit unit) {
            this.id = id;
            this.title = title;
            this.periods = periods;
            this.unit = unit;
        }

        public Builder subtitle(String text) {
            subtitle = text;
            return this;
        }

        public Builder shape(Shape newShape) {
            shape = newShape;
            return this;
        }

        public Builder top(double value) {
            top = OptionalDouble.of(value);
            return this;
        }

        public Builder band(Band band) {
            bands.add(band);
            return this;
        }

        public Builder overlay(Overlay overlay) {
            overlays.add(overlay);
            return this;
        }

        public Builder curve(Curve curve) {
            curves.add(curve);
            return this;
        }

        public Builder dots(Dots newDots) {
            dots.add(newDots);
            return this;
        }

        public Builder mark(EventMark mark) {
            marks.add(mark);
            return this;
        }

        public Builder row(GanttRow row) {
            gantt.add(row);
            return this;
        }

        public Builder key(SymbolKey key) {
            keys.add(key);
            return this;
        }

        public Builder total(String label) {
            total = label;
            return this;
        }

        public Builder empty(String sentence) {
            empty = sentence;
            return this;
        }

        public Builder summary(String text) {
            summary = text;
            return this;
        }

        public Builder table(TableTwin twin) {
            table = twin;
            return this;
        }

        public TimeChart build() {
            return new TimeChart(
                    id, title, subtitle, periods, unit, shape, top, bands, overlays, curves, dots, marks, gantt, keys,
                    total, empty, summary, table);
        }
    }
}

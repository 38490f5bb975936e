package org.dealbench.chart.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.scale.ValueUnit;

/// A chart over an amount: curves, named points, and places marked by upright lines.
///
/// @param subtitle what is shown, to follow the unit: `, net present value`
/// @param unit of the values
/// @param fromZero whether the value axis always shows zero
/// @param marks with places of the horizontal axis
/// @param empty what to say where there is nothing to show, empty if there is something
public record XyChart(
        String id,
        String title,
        String subtitle,
        Across across,
        ValueUnit unit,
        boolean fromZero,
        List<XyCurve> curves,
        List<XyGroup> groups,
        List<XyPoint> places,
        List<EventMark> marks,
        List<SymbolKey> keys,
        String empty,
        String summary,
        TableTwin table)
        implements Chart {

    public XyChart {
        curves = List.copyOf(curves);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        marks = List.copyOf(marks);
        keys = List.copyOf(keys);
    }

    public static Builder builder(String id, String title, Across across, ValueUnit unit) {
        return new Builder(id, title, across, unit);
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        return new XyLayouter(this, request).layout();
    }

    /// The chart without the series that are switched off.
    XyChart without(Set<String> hidden) {
        return new XyChart(
                id,
                title,
                subtitle,
                across,
                unit,
                fromZero,
                curves.stream().filter(curve -> !hidden.contains(curve.id())).toList(),
                groups.stream().filter(group -> !hidden.contains(group.id())).toList(),
                places.stream()
                        .filter(point -> !hidden.contains(point.series()))
                        .toList(),
                marks,
                keys,
                empty,
                summary,
                table);
    }

    /// Puts a chart together part by part; what is not given is empty.
    public static final class Builder {

        private final String id;
        private final String title;
        private final Across across;
        private final ValueUnit unit;
        private String subtitle = "";
        private boolean fromZero;
        private final List<XyCurve> curves = new ArrayList<>();
        private final List<XyGroup> groups = new ArrayList<>();
        private final List<XyPoint> places = new ArrayList<>();
        private final List<EventMark> marks = new ArrayList<>();
        private final List<SymbolKey> keys = new ArrayList<>();
        private String empty = "";
        private String summary = "";
        private TableTwin table = new TableTwin(List.of(), List.of());

        private Builder(String id, String title, Across across, ValueUnit unit) {
            this.id = id;
            this.title = title;
            this.across = across;
            this.unit = unit;
        }

        public Builder subtitle(String text) {
            subtitle = text;
            return this;
        }

        public Builder fromZero() {
            fromZero = true;
            return this;
        }

        public Builder curve(XyCurve curve) {
            curves.add(curve);
            return this;
        }

        public Builder group(XyGroup group) {
            groups.add(group);
            return this;
        }

        public Builder point(XyPoint point) {
            places.add(point);
            return this;
        }

        public Builder mark(EventMark mark) {
            marks.add(mark);
            return this;
        }

        public Builder key(SymbolKey key) {
            keys.add(key);
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

        public XyChart build() {
            return new XyChart(
                    id, title, subtitle, across, unit, fromZero, curves, groups, places, marks, keys, empty, summary,
                    table);
        }
    }
}

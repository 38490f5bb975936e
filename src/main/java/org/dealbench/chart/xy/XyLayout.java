package org.dealbench.chart.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.scale.ValueUnit;

/// A chart over an amount laid out: its points are all places at which a curve or a single point has a value.
///
/// @param shown without the series that are switched off
record XyLayout(XyChart shown, XyPlaces places, DisplayList displayList, ValueUnit.Multiple multiple)
        implements ChartLayout {

    @Override
    public Rect plot() {
        return places.axis().plot();
    }

    @Override
    public Span visible() {
        return places.axis().visible();
    }

    @Override
    public Span whole() {
        return shown.across().whole();
    }

    @Override
    public int points() {
        return places.count();
    }

    @Override
    public int pointAt(double x) {
        return places.nearest(x);
    }

    @Override
    public double xOf(int point) {
        return places.xOf(point);
    }

    @Override
    public Rect columnOf(int point) {
        return places.column(point);
    }

    @Override
    public double axisAt(double x) {
        return places.axis().at(x);
    }

    @Override
    public Readout readout(int point) {
        double place = places.at(point);
        List<Readout.Entry> entries = new ArrayList<>();
        for (XyCurve curve : shown.curves()) {
            entries.add(new Readout.Entry(curve.id(), curve.label(), multiple.brief(curve.at(place)), curve.token()));
        }
        for (XyPoint single : shown.places()) {
            if (single.x() == place && isGrouped(single)) {
                entries.add(
                        new Readout.Entry(single.series(), single.label(), multiple.brief(single.y()), single.token()));
            }
        }
        return new Readout(title(place), entries);
    }

    private String title(double place) {
        String amount = shown.across().label() + " " + shown.across().multiple().brief(place);
        String names = shown.places().stream()
                .filter(single -> single.x() == place
                        && !isGrouped(single)
                        && !single.label().isEmpty())
                .map(XyPoint::label)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? amount : amount + ": " + names;
    }

    private boolean isGrouped(XyPoint point) {
        return shown.groups().stream().anyMatch(group -> group.id().equals(point.series()));
    }
}

package org.dealbench.chart.xy;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.part.Points;

/// The places at which some series has a value, rising, and where they are: what the crosshair steps through.
record XyPlaces(Points places, XyAxis axis) {

    /// Those of all series, the ones switched off included, so that their numbers stay.
    static XyPlaces of(XyChart chart, XyAxis axis) {
        double from = chart.across().whole().from();
        double to = chart.across().whole().to();
        DoubleStream curves = chart.curves().stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.x().toArray()));
        DoubleStream single = chart.places().stream().mapToDouble(XyPoint::x);
        return new XyPlaces(
                Points.of(DoubleStream.concat(curves, single)
                        .filter(place -> place >= from && place <= to)
                        .sorted()
                        .distinct()
                        .toArray()),
                axis);
    }

    int count() {
        return places.size();
    }

    double at(int point) {
        return places.at(point);
    }

    double xOf(int point) {
        return axis.xOf(places.at(point));
    }

    boolean isShown(int point) {
        return axis.shows(places.at(point));
    }

    /// The shown one nearest to a horizontal place.
    int nearest(double x) {
        return IntStream.range(0, count())
                .filter(this::isShown)
                .boxed()
                .min((one, other) -> Double.compare(Math.abs(xOf(one) - x), Math.abs(xOf(other) - x)))
                .orElse(0);
    }

    /// What is nearer to a place than to its neighbours, cut to the plot.
    Rect column(int point) {
        Rect plot = axis.plot();
        double left = point == 0 ? plot.x() : (xOf(point - 1) + xOf(point)) / 2;
        double right = point == count() - 1 ? plot.right() : (xOf(point) + xOf(point + 1)) / 2;
        return Rect.ofEdges(
                Math.clamp(left, plot.x(), plot.right()),
                plot.y(),
                Math.clamp(right, plot.x(), plot.right()),
                plot.bottom());
    }
}

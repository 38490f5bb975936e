package org.dealbench.chart.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dealbench.chart.part.Points;

/// The layers of a chart added up, without those that are switched off.
///
/// Values above zero pile up from it, values below hang down from it.
record Stack(List<Layer> layers, List<Layer> overlays, List<Curve> curves, List<Dots> dots, Points total) {

    /// An area between two values a period; `index` is the place of its band or overlay in the chart.
    record Layer(int index, Points low, Points high) {}

    static Stack of(TimeChart chart, Set<String> hidden) {
        int count = chart.periods().count();
        double[] above = new double[count];
        double[] below = new double[count];
        List<Layer> layers = new ArrayList<>();
        for (int b = 0; b < chart.bands().size(); b++) {
            Band band = chart.bands().get(b);
            if (!hidden.contains(band.id())) {
                layers.add(piled(b, band.points(), above, below));
            }
        }
        List<Layer> overlays = new ArrayList<>();
        for (int o = 0; o < chart.overlays().size(); o++) {
            Overlay overlay = chart.overlays().get(o);
            if (!hidden.contains(overlay.id())) {
                overlays.add(hung(o, overlay.points(), above));
            }
        }
        List<Curve> curves = chart.curves().stream()
                .filter(curve -> !hidden.contains(curve.id()))
                .toList();
        List<Dots> dots = chart.dots().stream()
                .filter(each -> !hidden.contains(each.id()))
                .toList();
        double[] total = new double[count];
        for (int k = 0; k < count; k++) {
            total[k] = above[k] + below[k];
        }
        return new Stack(List.copyOf(layers), List.copyOf(overlays), curves, dots, Points.of(total));
    }

    private static Layer piled(int index, Points points, double[] above, double[] below) {
        double[] low = new double[above.length];
        double[] high = new double[above.length];
        for (int k = 0; k < above.length; k++) {
            double value = points.orZero(k);
            double[] pile = value < 0 ? below : above;
            double edge = pile[k];
            pile[k] += value;
            low[k] = Math.min(edge, pile[k]);
            high[k] = Math.max(edge, pile[k]);
        }
        return new Layer(index, Points.of(low), Points.of(high));
    }

    private static Layer hung(int index, Points points, double[] above) {
        double[] low = new double[above.length];
        for (int k = 0; k < above.length; k++) {
            low[k] = Math.max(0, above[k] - Math.max(0, points.orZero(k)));
        }
        return new Layer(index, Points.of(low), Points.of(above));
    }

    /// Whether there is nothing left to draw because everything was switched off.
    boolean isHidden(TimeChart chart) {
        return layers.isEmpty()
                && curves.isEmpty()
                && dots.isEmpty()
                && !(chart.bands().isEmpty()
                        && chart.curves().isEmpty()
                        && chart.dots().isEmpty());
    }

    double highest(int first, int last) {
        double highest = 0;
        for (int k = first; k <= last; k++) {
            for (Layer layer : layers) {
                highest = Math.max(highest, layer.high().at(k));
            }
            for (Curve curve : curves) {
                highest = Math.max(highest, curve.points().orZero(k));
            }
            for (Dots each : dots) {
                highest = Math.max(highest, each.points().orZero(k));
            }
        }
        return highest;
    }

    double lowest(int first, int last) {
        double lowest = 0;
        for (int k = first; k <= last; k++) {
            for (Layer layer : layers) {
                lowest = Math.min(lowest, layer.low().at(k));
            }
            for (Curve curve : curves) {
                lowest = Math.min(lowest, curve.points().orZero(k));
            }
            for (Dots each : dots) {
                lowest = Math.min(lowest, each.points().orZero(k));
            }
        }
        return lowest;
    }
}

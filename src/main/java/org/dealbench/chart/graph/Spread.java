package org.dealbench.chart.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// How high each entry of a graph's columns stands: near its neighbours, apart from those above and below.
final class Spread {

    private static final int ROUNDS = 12;

    private final Layers layers;
    private final IntToDoubleFunction height;
    private final double gap;
    private final double top;
    private final double bottom;
    private final double[] middles;

    /// The heights of entries.
    ///
    /// @param entries how many there are, passing edges included
    /// @param height of an entry
    /// @param gap between two of a column
    Spread(Layers layers, int entries, IntToDoubleFunction height, double gap, double top, double bottom) {
        this.layers = layers;
        this.height = height;
        this.gap = gap;
        this.top = top;
        this.bottom = bottom;
        middles = new double[entries];
        layers.columns().forEach(this::stack);
        for (int round = 0; round < ROUNDS; round++) {
            draw(round % 2 == 0);
        }
        centre();
    }

    /// The whole in the middle of the height.
    private void centre() {
        double highest = Double.POSITIVE_INFINITY;
        double lowest = Double.NEGATIVE_INFINITY;
        for (int entry = 0; entry < middles.length; entry++) {
            double half = height.applyAsDouble(entry) / 2;
            highest = Math.min(highest, middles[entry] - half);
            lowest = Math.max(lowest, middles[entry] + half);
        }
        double shift = (top + bottom - highest - lowest) / 2;
        for (int entry = 0; entry < middles.length; entry++) {
            middles[entry] += shift;
        }
    }

    double middle(int entry) {
        return middles[entry];
    }

    private void stack(List<Integer> column) {
        double whole = column.stream()
                        .mapToDouble(entry -> height.applyAsDouble(entry) + gap)
                        .sum()
                - gap;
        double y = (top + bottom - whole) / 2;
        for (int entry : column) {
            middles[entry] = y + height.applyAsDouble(entry) / 2;
            y += height.applyAsDouble(entry) + gap;
        }
    }

    /// Draws each column to the middle of its neighbours on one side.
    private void draw(boolean onwards) {
        int count = layers.columns().size();
        for (int i = 1; i < count; i++) {
            List<Integer> column = layers.columns().get(onwards ? i : count - 1 - i);
            List<Double> wanted = new ArrayList<>();
            column.forEach(entry -> wanted.add(wanted(entry, onwards)));
            settle(column, wanted);
        }
    }

    private double wanted(int entry, boolean onwards) {
        double sum = 0;
        int count = 0;
        for (Layers.Link link : layers.links()) {
            if ((onwards ? link.to() : link.from()) == entry) {
                sum += middles[onwards ? link.from() : link.to()];
                count++;
            }
        }
        return count == 0 ? middles[entry] : sum / count;
    }

    /// Keeps order and distance: down from the top, then up from the bottom where that went too far.
    private void settle(List<Integer> column, List<Double> wanted) {
        double edge = top;
        for (int k = 0; k < column.size(); k++) {
            double half = height.applyAsDouble(column.get(k)) / 2;
            middles[column.get(k)] = Math.max(wanted.get(k), edge + half);
            edge = middles[column.get(k)] + half + gap;
        }
        double lowest = bottom;
        for (int entry : column.reversed()) {
            double half = height.applyAsDouble(entry) / 2;
            middles[entry] = Math.min(middles[entry], lowest - half);
            lowest = middles[entry] - half - gap;
        }
    }
}

package org.dealbench.chart.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dealbench.chart.display.Span;

/// Round numbers along a horizontal axis, as many as have room for their labels, which neither meet nor are cut.
public final class NumberTicks {

    /// Labels want more air beside them than they need, or there are too many numbers.
    private static final double AIR = 4;

    private NumberTicks() {}

    /// The ticks of the visible part.
    ///
    /// @param multiple what the labels are in
    /// @param pixelsPerUnit of the visible part
    /// @param width of a label in pixels
    /// @param gap least distance of two labels in pixels
    /// @param overhang how far a label may reach beyond either end, in pixels
    public static AxisTicks of(
            ValueUnit.Multiple multiple,
            Span visible,
            double pixelsPerUnit,
            ToDoubleFunction<String> width,
            double gap,
            double overhang) {
        double low = visible.from() / multiple.size();
        double high = visible.to() / multiple.size();
        double pixels = pixelsPerUnit * multiple.size();
        BigDecimal step = ValueTicks.step((high - low) / Math.max(1, Math.floor((high - low) * pixels / (4 * gap))));
        while (widest(low, high, step, width) + AIR * gap > step.doubleValue() * pixels
                && step.doubleValue() < high - low) {
            step = ValueTicks.step(step.doubleValue() * 1.01);
        }
        List<AxisTicks.Label> labels = new ArrayList<>();
        List<Double> major = new ArrayList<>();
        for (long i = first(low, step); i <= last(high, step); i++) {
            BigDecimal number = step.multiply(BigDecimal.valueOf(i));
            double place = Math.clamp(number.doubleValue() * multiple.size(), visible.from(), visible.to());
            String text = text(number, step);
            double half = width.applyAsDouble(text) / 2 / pixelsPerUnit;
            major.add(place);
            if (place - half >= visible.from() - overhang / pixelsPerUnit
                    && place + half <= visible.to() + overhang / pixelsPerUnit) {
                labels.add(new AxisTicks.Label(text, place, place, 0));
            }
        }
        return new AxisTicks(labels, major, List.of(), 1);
    }

    private static double widest(double low, double high, BigDecimal step, ToDoubleFunction<String> width) {
        double widest = 0;
        for (long i : List.of(first(low, step), last(high, step))) {
            widest = Math.max(widest, width.applyAsDouble(text(step.multiply(BigDecimal.valueOf(i)), step)));
        }
        return widest;
    }

    private static String text(BigDecimal number, BigDecimal step) {
        return Numerals.fixed(
                number.doubleValue(), Math.max(0, step.stripTrailingZeros().scale()));
    }

    /// A hair of room keeps an end that is a step from falling out through rounding.
    private static long first(double low, BigDecimal step) {
        return (long) Math.ceil(low / step.doubleValue() - 1e-9);
    }

    private static long last(double high, BigDecimal step) {
        return (long) Math.floor(high / step.doubleValue() + 1e-9);
    }
}

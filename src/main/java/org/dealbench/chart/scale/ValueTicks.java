package org.dealbench.chart.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Round values along a vertical axis, all in one multiple of the unit.
///
/// @param values in base units, from low to high, all within `low` and `high`
/// @param labels one a value, with equal decimals and no unit
/// @param low lower end of the axis
/// @param high upper end of the axis
/// @param multiple what the labels are in
/// @param decimals of the labels
public record ValueTicks(
        List<Double> values, List<String> labels, double low, double high, ValueUnit.Multiple multiple, int decimals) {

    private static final List<Double> STEPS = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

    public ValueTicks {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /// The ticks of an axis for values between two limits, and as far beyond them as `headroom` says.
    ///
    /// @param lowest the smallest value shown, at most 0
    /// @param highest the largest value shown, at least 0
    /// @param headroom what the limits are multiplied by to give the ends of the axis, at least 1
    /// @param intervals how many intervals there is room for between the limits, at least 1
    public static ValueTicks of(ValueUnit unit, double lowest, double highest, double headroom, int intervals) {
        ValueUnit.Multiple multiple = unit.multipleFor(Math.max(-lowest, highest));
        double low = lowest / multiple.size();
        double high = highest / multiple.size();
        boolean isFlat = !(high > low);
        if (isFlat) {
            high = low + 1;
        }
        return between(
                multiple, low * headroom, high * headroom, step((high - low) / (isFlat ? 1 : Math.max(1, intervals))));
    }

    /// The ticks of an axis that shows values between two limits only, zero or not.
    ///
    /// @param headroom how many times as long the axis is as the limits are apart, at least 1
    public static ValueTicks around(ValueUnit unit, double lowest, double highest, double headroom, int intervals) {
        ValueUnit.Multiple multiple = unit.multipleFor(Math.max(Math.abs(lowest), Math.abs(highest)));
        double low = lowest / multiple.size();
        double high = highest / multiple.size();
        double length = high > low ? high - low : Math.max(1, Math.abs(high));
        double air = length * (headroom - 1);
        double bottom = low >= 0 ? Math.max(0, low - air) : low - air;
        return between(multiple, bottom, Math.max(high, low) + air, step(length / Math.max(1, intervals)));
    }

    /// All multiples of a step between two ends; these, as the step, in what the labels are in.
    private static ValueTicks between(ValueUnit.Multiple multiple, double bottom, double top, BigDecimal step) {
        // a hair of room keeps a value that is a step from landing below it through rounding
        double hair = (top - bottom) * 1e-9;
        long first = (long) Math.ceil((bottom - hair) / step.doubleValue());
        long last = (long) Math.floor((top + hair) / step.doubleValue());
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        List<Double> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            double value = step.multiply(BigDecimal.valueOf(i)).doubleValue();
            values.add(value * multiple.size());
            labels.add(Numerals.fixed(value, decimals));
        }
        return new ValueTicks(values, labels, bottom * multiple.size(), top * multiple.size(), multiple, decimals);
    }

    /// The same lines without their numbers.
    public ValueTicks withoutLabels() {
        List<String> none = labels.stream().map(_ -> "").toList();
        return new ValueTicks(values, none, low, high, multiple, decimals);
    }

    /// An axis without ticks, where there is nothing to read off.
    public static ValueTicks blank(ValueUnit unit) {
        return new ValueTicks(List.of(), List.of(), 0, 1, unit.multipleFor(0), 0);
    }

    /// The least round step that is not smaller than `least`.
    static BigDecimal step(double least) {
        BigDecimal exact = BigDecimal.valueOf(least);
        int exponent = exact.precision() - exact.scale() - 1;
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        for (double candidate : STEPS) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(candidate));
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}

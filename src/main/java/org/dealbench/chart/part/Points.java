package org.dealbench.chart.part;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// One value a period, in base units; not-a-number where there is none.
public final class Points {

    private final double[] values;
    private final String line;

    private Points(double[] values) {
        this(values, "");
    }

    private Points(double[] values, String line) {
        this.values = values;
        this.line = line;
    }

    public static Points of(double... values) {
        return new Points(values.clone());
    }

    /// The same value everywhere.
    public static Points constant(double value, int size) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return new Points(values);
    }

    public int size() {
        return values.length;
    }

    public double at(int period) {
        return values[period];
    }

    public double last() {
        return values[values.length - 1];
    }

    /// The value, or 0 where there is none or it is not finite: what a stack adds up.
    public double orZero(int period) {
        return Double.isFinite(values[period]) ? values[period] : 0;
    }

    /// The largest distance from zero.
    public double largest() {
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            largest = Math.max(largest, Math.abs(orZero(i)));
        }
        return largest;
    }

    public Points plus(Points other) {
        double[] sums = new double[values.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = orZero(i) + other.orZero(i);
        }
        return new Points(sums);
    }

    /// These values in the periods that `keep` takes, 0 in the others.
    public Points where(IntPredicate keep) {
        double[] kept = new double[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = keep.test(i) ? values[i] : 0;
        }
        return new Points(kept, line);
    }

    /// The same, known to be the numbers of a line by period.
    ///
    /// @param newLine its address, such as `deals/aws-openai/revenue.total`
    public Points ofLine(String newLine) {
        return new Points(values, newLine);
    }

    /// Address of the line whose numbers they are; empty if they were worked out from others.
    public String line() {
        return line;
    }

    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && Arrays.equals(values, points.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}

package org.dealbench.chart;

import org.dealbench.chart.scale.Numerals;

/// Differences in words, always with their sign.
public final class Signed {

    private static final int HUNDRED = 100;

    private Signed() {}

    /// `+7.2 %`, of a part of one.
    public static String percent(double part) {
        return of(HUNDRED * part, 1, " %");
    }

    /// `+1.2 points`, of a difference of two parts of one.
    public static String points(double difference) {
        return of(HUNDRED * difference, 1, " points");
    }

    /// The sign to set before a difference, empty for nothing.
    public static String signOf(double value) {
        return value < 0 ? "\u2212" : value > 0 ? "+" : "";
    }

    /// A number with its sign; one that rounds to nothing has a plus-minus sign.
    public static String of(double value, int decimals, String ending) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String digits = Numerals.fixed(Math.abs(value), decimals);
        boolean nothing = digits.equals(Numerals.fixed(0, decimals));
        String sign = nothing ? "\u00b1" : value < 0 ? "\u2212" : "+";
        return sign + digits + ending;
    }
}

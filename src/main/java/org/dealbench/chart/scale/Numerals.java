package org.dealbench.chart.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as a reader expects them in print: thousands set apart, a true minus sign, no exponent.
public final class Numerals {

    private static final char MINUS = '\u2212';

    private Numerals() {}

    /// With exactly so many decimals, as on an axis.
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        return group(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    /// To three significant figures or to the whole number, without trailing zeros, as in a sentence.
    public static String brief(double value) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int magnitude = exact.precision() - exact.scale();
        BigDecimal rounded = exact.setScale(Math.clamp(3L - magnitude, 0, 12), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return group(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private static String group(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits, whole, digits.length()).toString();
    }
}

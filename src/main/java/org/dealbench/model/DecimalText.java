package org.dealbench.model;

import java.math.BigDecimal;

/// The shortest decimal that reads back as the same double, written as a person would type it: `15000000000`, `0.35`,
/// `1e300`.
///
/// Powers of ten appear only below a millionth and from 1e21 on. There is no `-0`: nobody types it, and two workbooks
/// that look alike should be equal.
public final class DecimalText {

    private static final double PLAIN_BELOW = 1e21;
    private static final double PLAIN_FROM = 1e-6;

    private DecimalText() {}

    /// The text of any double; NaN and infinities come out as Java names them.
    public static String of(double value) {
        if (value == 0) {
            return "0";
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
            return shortest.toPlainString();
        }
        int exponent = shortest.precision() - shortest.scale() - 1;
        return shortest.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}

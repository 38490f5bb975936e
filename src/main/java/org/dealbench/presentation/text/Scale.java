package org.dealbench.presentation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dealbench.model.Unit;

/// One way to show all numbers of a column: what they are divided by, their decimals and the unit over the column.
///
/// Numbers under each other are only comparable at a glance when they share magnitude and decimals.
///
/// @param power of ten that one shown unit stands for
/// @param unit as it stands in the column's heading, `USD bn`
public record Scale(int power, int decimals, String unit) {

    /// Stands where there is no number.
    public static final String NOTHING = "\u2013";

    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    /// The scale for a column.
    ///
    /// @param largest absolute value in the column
    public static Scale of(Unit unit, double largest, String currency) {
        return switch (unit) {
            case MONEY -> money(largest, currency);
            case MEGAWATT -> largest >= THOUSAND ? new Scale(3, 3, "GW") : new Scale(0, largest >= 100 ? 1 : 3, "MW");
            case FRACTION -> new Scale(-2, 1, "%");
            case CHIPS, H100E, COUNT -> new Scale(0, largest >= 10 ? 0 : 2, unit.symbol());
            case FLAG, TEXT, DATE, MONTH, NUMBER -> new Scale(0, 2, "");
            default -> new Scale(0, largest >= THOUSAND ? 0 : 2, unit.symbol(currency));
        };
    }

    public String show(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        BigDecimal scaled =
                NumberText.exact(value).scaleByPowerOfTen(-power).setScale(decimals, RoundingMode.HALF_EVEN);
        String digits = NumberText.grouped(scaled.abs().toPlainString());
        return scaled.signum() < 0 ? "\u2212" + digits : digits;
    }

    private static Scale money(double largest, String currency) {
        if (largest >= BILLION) {
            return new Scale(9, 2, currency + " bn");
        }
        if (largest >= MILLION) {
            return new Scale(6, 2, currency + " m");
        }
        return new Scale(0, largest >= THOUSAND ? 0 : 2, currency);
    }
}

package org.dealbench.analysis.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dealbench.model.Claim;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputType;
import org.dealbench.model.IsoText;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;

/// All that a claim leaves open: the values of an input that it would be right with.
///
/// The rule. A claim with ends, low or high, means everything between them, and everything beyond where it gives
/// only one. One with a figure alone means whatever rounds to that figure: half a unit of its last digit to either
/// side, where at least two digits count as said. So 62 billion is 61.5 to 62.5, and 100 billion 95 to 105, not 50 to
/// 150. Counts are exact. Dates mean as much as they are precise to: `2027` all of that year, `2027-03` that month.
/// Numbers are in the input's unit; days are counted from 1970-01-01, months from the year 0.
public sealed interface Range {

    /// From `low` to `high`, both included; infinite where open.
    record Between(double low, double high) implements Range {}

    /// A word, an id, yes or no.
    record Exactly(Value value) implements Range {}

    private static double monthNumber(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue() - 1;
    }

    /// What a claim leaves open, null for one that quotes nothing.
    static @Nullable Range of(Claim claim, InputSpec spec) {
        Value low = claim.low();
        Value high = claim.high();
        Value value = claim.value();
        if (!spec.type().isQuantity()) {
            return value == null ? null : new Exactly(value);
        }
        if (low != null || high != null) {
            return new Between(
                    low == null ? Double.NEGATIVE_INFINITY : around(low, spec).low(),
                    high == null ? Double.POSITIVE_INFINITY : around(high, spec).high());
        }
        if (value == null) {
            return null;
        }
        Between exact = around(value, spec);
        double slack = spec.type() == InputType.NUMBER ? halfOfLastDigit(exact.low()) : 0;
        return new Between(exact.low() - slack, exact.high() + slack);
    }

    /// The value an input has, as a range with nothing left open.
    static Range of(Value value, InputSpec spec) {
        return spec.type().isQuantity() ? around(value, spec) : new Exactly(value);
    }

    private static Between around(Value value, InputSpec spec) {
        return switch (value) {
            case Value.Numeric(double number) -> new Between(number, number);
            case Value.Flag(boolean flag) -> new Between(flag ? 1 : 0, flag ? 1 : 0);
            case Value.Text(String text) -> spec.type() == InputType.MONTH ? months(text) : days(text);
        };
    }

    private static Between days(String text) {
        LocalDate day = IsoText.date(text);
        YearMonth month = IsoText.month(text);
        LocalDate first = day != null ? day : month != null ? month.atDay(1) : LocalDate.of(year(text), 1, 1);
        LocalDate last = day != null ? day : month != null ? month.atEndOfMonth() : LocalDate.of(year(text), 12, 31);
        return new Between(first.toEpochDay(), last.toEpochDay());
    }

    private static Between months(String text) {
        LocalDate day = IsoText.date(text);
        YearMonth month = day == null ? IsoText.month(text) : YearMonth.from(day);
        return month == null
                ? new Between(monthNumber(YearMonth.of(year(text), 1)), monthNumber(YearMonth.of(year(text), 12)))
                : new Between(monthNumber(month), monthNumber(month));
    }

    private static int year(String text) {
        return Integer.parseInt(text.substring(0, 4));
    }

    private static double halfOfLastDigit(double number) {
        if (number == 0 || !Double.isFinite(number)) {
            return 0;
        }
        BigDecimal digits = BigDecimal.valueOf(number).stripTrailingZeros();
        int lastDigit = digits.precision() >= 2 ? -digits.scale() : -digits.scale() - 1;
        return BigDecimal.ONE.scaleByPowerOfTen(lastDigit).doubleValue() / 2;
    }

    /// Whether something would be right with both.
    default boolean meets(Range other) {
        return switch (this) {
            case Between(double low, double high) ->
                other instanceof Between(double otherLow, double otherHigh)
                        && low <= otherHigh * (1 + Math.copySign(1e-12, otherHigh))
                        && otherLow <= high * (1 + Math.copySign(1e-12, high));
            case Exactly(Value value) -> other instanceof Exactly(Value otherValue) && value.equals(otherValue);
        };
    }

    /// What would be right with both, which meet.
    default Range and(Range other) {
        return this instanceof Between(double low, double high)
                        && other instanceof Between(double otherLow, double otherHigh)
                ? new Between(Math.max(low, otherLow), Math.min(high, otherHigh))
                : this;
    }
}

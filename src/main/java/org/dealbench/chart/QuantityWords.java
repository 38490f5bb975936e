package org.dealbench.chart;

import org.dealbench.analysis.Periods;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Unit;

/// Values and differences of a number in words.
///
/// @param currency of amounts of money
public record QuantityWords(Quantity quantity, String currency) {

    private static final int PERCENT = 100;

    /// `11.5 bn USD`, `Mar 2028` for a month, `none` where there is no number.
    public String value(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        return quantity.unit() == Unit.MONTH
                ? Periods.label(quantity.origin().plusMonths((long) Math.rint(value)))
                : unit().brief(value);
    }

    /// `+1.2 bn USD`, `−3 months`, `+0.4 points` of a share; `no change` for nothing.
    public String difference(double difference) {
        if (!Double.isFinite(difference)) {
            return "";
        }
        double size = Math.abs(difference);
        return difference == 0
                ? "no change"
                : Signed.signOf(difference)
                        + switch (quantity.unit()) {
                            case MONTH -> Numerals.brief(size) + (size == 1 ? " month" : " months");
                            case FRACTION -> Numerals.brief(PERCENT * size) + " points";
                            default -> unit().brief(size);
                        };
    }

    ValueUnit unit() {
        return ValueUnit.of(quantity.unit(), quantity.symbol(), currency);
    }
}

package org.dealbench.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of an investment that is paid at once or in instalments, perhaps on a condition (spec section 4).
///
/// @param postMoney valuation that it buys at, null for the round's
/// @param condition condition id, null when it is unconditional
/// @param lagDays days from the condition to the money
/// @param longStop day on which it lapses when the money has not been called by then, null for never
/// @param intervalMonths months between instalments
public record Tranche(
        String id,
        String name,

        @Input(label = "Instrument", unit = Unit.TEXT) @Otherwise("EQUITY")
        Instrument instrument,

        @Input(label = "Amount", unit = Unit.MONEY, min = 0) double amount,

        @Input(label = "Post-money valuation", unit = Unit.MONEY, min = 0, above = true) @Nullable
        Double postMoney,

        @Input(label = "Earliest", unit = Unit.DATE) LocalDate earliest,

        @Refers(ElementKind.CONDITION) @Input(label = "Condition", unit = Unit.TEXT) @Nullable
        String condition,

        @Input(label = "Lag", unit = Unit.DAYS, min = 0, max = 36500) @Otherwise("0")
        int lagDays,

        @Input(label = "Long-stop date", unit = Unit.DATE) @Nullable
        LocalDate longStop,

        @Input(label = "Instalments", unit = Unit.COUNT, min = 1, max = 1200) @Otherwise("1")
        int instalments,

        @Input(label = "Interval", unit = Unit.MONTHS, min = 1, max = 1200) @Otherwise("1")
        int intervalMonths)
        implements Identified {

    public enum Instrument {
        EQUITY,
        CONVERTIBLE,
        DEBT,
        WARRANT;

        /// Whether its amount is paid in cash; a warrant only gives a right.
        public boolean paysCash() {
            return this != WARRANT;
        }
    }
}

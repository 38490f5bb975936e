package org.dealbench.presentation.kpi;

import java.time.YearMonth;
import java.util.Optional;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Period;
import org.dealbench.model.Unit;
import org.dealbench.presentation.table.NumberAt;

/// One key figure of a deal or of all deals.
///
/// @param label what it is, in short
/// @param value in base units, not-a-number where there is none; a month is its index in the calendar
/// @param text with its unit in a sensible multiple: `15 of 50 bn USD`; a dash where there is no value
/// @param full the whole value with its unit, and what it is
/// @param address of the scalar or series it comes from
/// @param reason why there is none, a sentence; empty where there is a value
/// @param month that it is of, where it is of one; empty for that of the valuation date and for the whole calendar
public record Kpi(
        String label,
        double value,
        Unit unit,
        String text,
        String full,
        String address,
        String reason,
        Optional<YearMonth> month) {

    Kpi in(YearMonth newMonth) {
        return new Kpi(label, value, unit, text, full, address, reason, Optional.of(newMonth));
    }

    /// As it can be explained.
    public NumberAt number() {
        NumberAt number = NumberAt.of(label, address);
        return month.map(each -> number.in(new DisclosedPeriod(each, Period.MONTH)))
                .orElse(number);
    }

    public boolean isThere() {
        return Double.isFinite(value);
    }

    /// What a tooltip says: the whole value, or why there is none.
    public String story() {
        return isThere() ? full : reason;
    }
}

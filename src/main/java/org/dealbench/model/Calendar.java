package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// The months a workbook covers and the day its money is valued on (spec section 1).
public record Calendar(
        @Input(label = "First month", unit = Unit.MONTH) YearMonth start,

        @Input(label = "Months", unit = Unit.COUNT, min = 1, max = 600)
        int months,

        @Input(label = "Valuation date", unit = Unit.DATE) LocalDate valuationDate) {

    public Timeline timeline() {
        return new Timeline(start, months);
    }
}

package org.dealbench.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// The months of a projection by index, `0` being `start` (spec section 1).
///
/// @param months how many there are, at least 1
public record Timeline(YearMonth start, int months) {

    private static final int HOURS_A_DAY = 24;

    public YearMonth month(int index) {
        return start.plusMonths(index);
    }

    /// D0(m), the first day of the month.
    public LocalDate firstDay(int index) {
        return month(index).atDay(1);
    }

    /// D1(m), the last day of the month.
    public LocalDate lastDay(int index) {
        return month(index).atEndOfMonth();
    }

    /// H(m), the hours of the month.
    public int hours(int index) {
        return month(index).lengthOfMonth() * HOURS_A_DAY;
    }

    /// The index of a month, negative before the start, `months` or more after the end.
    public int indexOf(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, month));
    }

    public int indexOf(LocalDate date) {
        return indexOf(YearMonth.from(date));
    }

    public boolean contains(YearMonth month) {
        int index = indexOf(month);
        return index >= 0 && index < months;
    }
}

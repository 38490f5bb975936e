package org.dealbench.presentation.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Calendar;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.CalendarDates;
import org.dealbench.presentation.text.Scale;

/// Puts key figures into words, in the currency and calendar of a workbook.
record KpiMaker(Workbook workbook) {

    /// Two values that differ by less than this part are the same one.
    private static final double HAIR = 1e-9;

    private static final int DECIMALS = 4;

    /// A value in a multiple that suits it.
    ///
    /// @param what the whole name
    Kpi of(String label, String what, Unit unit, double value, String address, String reason) {
        return said(label, what, unit, value, brief(unit, value), address, reason);
    }

    /// A value that is a part of a whole: `15 of 50 bn USD`.
    Kpi part(String label, String what, Unit unit, double value, double whole, String address, String reason) {
        ValueUnit.Multiple multiple = ValueUnit.of(unit, workbook.currency()).multipleFor(whole);
        String text = Numerals.brief(value / multiple.size()) + " of " + multiple.brief(whole);
        return said(label, what, unit, value, text, address, reason);
    }

    /// The highest value of a series and the month in which it is first there: `2.55 GW by Mar 2029`.
    Kpi highest(String label, String what, Series series, String address, String reason) {
        double highest = 0;
        for (int month = 0; month < series.size(); month++) {
            highest = Math.max(highest, series.at(month));
        }
        int first = 0;
        while (first < series.size() - 1 && series.at(first) < highest * (1 - HAIR)) {
            first++;
        }
        double value = highest > 0 ? highest : Double.NaN;
        String by = " by " + CalendarDates.show(month(first));
        return said(label, what + by, series.unit(), value, brief(series.unit(), value) + by, address, reason)
                .in(month(first));
    }

    /// A month of the calendar by its index.
    Kpi month(String label, String what, double index, String address, String reason) {
        boolean there = Double.isFinite(index);
        String text = there ? CalendarDates.show(month((int) index)) : Scale.NOTHING;
        return new Kpi(label, index, Unit.MONTH, text, what + ": " + text, address, reason, Optional.empty());
    }

    Kpi said(String label, String what, Unit unit, double value, String text, String address, String reason) {
        boolean there = Double.isFinite(value);
        return new Kpi(
                label,
                there ? value : Double.NaN,
                unit,
                there ? text : Scale.NOTHING,
                what + ": " + full(unit, value),
                address,
                there ? "" : reason,
                Optional.empty());
    }

    /// The level at the end of the month of the valuation date, not-a-number where that is outside the calendar.
    double atValuation(Series series) {
        int month = workbook.calendar().timeline().indexOf(valuationDate());
        return month < 0 || month >= series.size() ? Double.NaN : series.at(month);
    }

    /// The month of the valuation date: `Feb 2026`.
    String valuationMonth() {
        return CalendarDates.show(YearMonth.from(valuationDate()));
    }

    private LocalDate valuationDate() {
        return workbook.calendar().valuationDate();
    }

    /// Why nothing is known as of the valuation date.
    String notValued() {
        Calendar calendar = workbook.calendar();
        return "The valuation date, " + CalendarDates.show(calendar.valuationDate()) + ", lies outside the calendar.";
    }

    private YearMonth month(int index) {
        return workbook.calendar().timeline().month(index);
    }

    private String brief(Unit unit, double value) {
        return ValueUnit.of(unit, workbook.currency()).brief(value);
    }

    private String full(Unit unit, double value) {
        return unit == Unit.FRACTION
                ? new Scale(-2, DECIMALS, "%").show(value) + " %"
                : new Scale(0, unit == Unit.MONEY ? 0 : DECIMALS, "").show(value) + " "
                        + unit.symbol(workbook.currency()).replace("1", "").strip();
    }
}

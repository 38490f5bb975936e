package org.dealbench.analysis.spreadsheet;

import java.util.List;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.model.Unit;

/// The months themselves, counted from the start that stands among the inputs.
final class CalendarRows {

    private static final int MONTHS_A_YEAR = 12;
    private static final int HOURS_A_DAY = 24;

    private final int months;
    private final Row origin = row(Axis.VALUE, "Months from year 0 to the start", Unit.COUNT, "");
    private final Row month = row(Axis.MONTHS, "Month", Unit.MONTH, "The first month is month 0.");
    private final Row firstDay = row(Axis.MONTHS, "First day", Unit.DATE, "");
    private final Row lastDay = row(Axis.MONTHS, "Last day", Unit.DATE, "The day that a month's flows are dated.");
    private final Row hours = row(Axis.MONTHS, "Hours", Unit.HOURS, "");

    /// @param start the calendar's first day among the inputs
    CalendarRows(int months, Row start) {
        this.months = months;
        origin.define(monthsFromYearZero(Formula.at(start)), false);
        month.define(new Formula.Position(), false);
        Formula next = Formula.call("EDATE", new Formula.Earlier(firstDay, 1, 0), Formula.number(1));
        firstDay.define(new Formula.AtStart(Formula.at(start), next), false);
        lastDay.define(
                Formula.call("EDATE", Formula.at(firstDay), Formula.number(1)).minus(1), false);
        hours.define(Formula.at(lastDay).minus(Formula.at(firstDay)).plus(1).times(Formula.number(HOURS_A_DAY)), false);
    }

    private static Row row(Axis axis, String label, Unit unit, String note) {
        return new Row(axis, new Title(label, unit, "", "", note));
    }

    static Formula monthsFromYearZero(Formula day) {
        return Formula.call("YEAR", day).times(Formula.number(MONTHS_A_YEAR)).plus(Formula.call("MONTH", day));
    }

    /// The index of the month that a day lies in.
    Formula monthOf(Formula day) {
        return monthsFromYearZero(day).minus(Formula.at(origin));
    }

    Row of(CalendarColumn column) {
        return switch (column) {
            case MONTH -> month;
            case LAST_DAY -> lastDay;
            case HOURS -> hours;
        };
    }

    Row month() {
        return month;
    }

    Row firstDay() {
        return firstDay;
    }

    Row lastDay() {
        return lastDay;
    }

    /// How many there are.
    int months() {
        return months;
    }

    List<Row> rows() {
        return List.of(origin, month, firstDay, lastDay, hours);
    }
}

package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import org.dealbench.model.Unit;

/// The instalments of one tranche by month, of which each month has one at most.
///
/// @param pays 1 in a month with an instalment
/// @param day of it, the month's last in months without
/// @param amount of each
record InstalmentRows(Row pays, Row day, Formula amount) {

    static InstalmentRows of(Arguments given, Formula firstDay, Formula interval, Formula count, Formula total) {
        CalendarRows calendar = given.translation().calendar();
        Formula never = number(Formula.NEVER);
        Formula firstMonth = when(firstDay.compared(">=", never), never, calendar.monthOf(firstDay));
        Row first = given.row(Axis.VALUE, "month of the first instalment", Unit.MONTH, firstMonth);
        Formula since = given.month().minus(at(first));
        Formula due = call("MOD", since, interval).compared("=", 0);
        Formula left = since.compared("<", interval.times(count));
        Formula within = when(due, Arithmetic.flag(left), number(0));
        Row pays = given.row(
                Axis.MONTHS,
                "an instalment falls in the month",
                Unit.FLAG,
                when(given.month().compared("<", at(first)), number(0), within));
        Row day = given.row(
                Axis.MONTHS,
                "day of the instalment",
                Unit.DATE,
                when(at(pays).compared("=", 1), call("EDATE", firstDay, since), at(calendar.lastDay())));
        return new InstalmentRows(pays, day, total.over(count));
    }

    /// What is paid in the month.
    Formula cash() {
        return at(pays).times(amount);
    }
}

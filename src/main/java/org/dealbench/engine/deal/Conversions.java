package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.number;

import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;

/// The numbers that lead from one unit to another, each with what it is a number of, so that the units of every line
/// can be checked.
final class Conversions {

    static final Expr WATTS_PER_MW = number(1e6, "W/MW");
    static final Expr TFLOPS_PER_PFLOPS = number(1000, "TFLOPS/PFLOPS");
    static final Expr TFLOPS_PER_EFLOPS = number(1e6, "TFLOPS/EFLOPS");
    static final Expr FLOP_PER_TFLOP = number(1e12, "FLOP/TFLOP");
    static final Expr SECONDS_PER_HOUR = number(3600, "s/h");
    /// Discounting is Actual/365 Fixed (spec section 1).
    static final Expr DAYS_PER_YEAR = number(365, "days/year");
    /// Turns the part that falls in a year into that of each of its months.
    static final Expr MONTHS_OF_A_YEAR = number(12, "1/year");
    static final Expr ONE_MONTH = number(1, "months");
    /// Years since the calendar's start, in steps of a twelfth.
    static final Expr YEARS = new Expr.Calendar(CalendarColumn.MONTH).over(number(12, "months/year"));

    private Conversions() {}
}

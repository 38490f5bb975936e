package org.dealbench.analysis.spreadsheet;

import java.util.List;
import org.dealbench.engine.Op;

/// Values of other months.
final class Shifts {

    private Shifts() {}

    /// A value some months ago, ahead where negative.
    static Term of(Translation translation, Op.Shift shift, List<Integer> arguments) {
        int of = arguments.get(0);
        double constant = translation.constant(arguments.get(1));
        if (constant == Math.rint(constant) && Math.abs(constant) <= Axis.LONGEST_TERM) {
            return translation.earlier(of, (int) constant, shift.outside());
        }
        Formula given = translation.atom(arguments.get(1));
        Formula months = translation.isWhole(arguments.get(1)) ? given : Formula.call("TRUNC", given);
        Formula month = Formula.at(translation.calendar().month());
        Row row = translation.months(of);
        Formula outside = Formula.number(shift.outside());
        Formula place = month.minus(months).plus(1);
        if (shift.always()) {
            Formula found = Formula.call("INDEX", new Formula.Before(row), place);
            Formula later = Formula.when(month.compared("<", months), outside, found);
            return new Term(new Formula.AtStart(outside, later), List.of(), row.mayBeNone());
        }
        Formula beyond = Formula.call(
                "OR",
                month.compared("<", months),
                month.minus(months).compared(">=", translation.calendar().months()));
        return new Term(
                Formula.when(beyond, outside, Formula.index(row, place)),
                List.of(),
                row.mayBeNone() || Double.isNaN(shift.outside()));
    }
}

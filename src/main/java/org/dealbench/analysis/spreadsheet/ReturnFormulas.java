package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.all;
import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Unit;

/// Returns that need whole cash flows, each one number.
final class ReturnFormulas {

    private static final double DAYS_A_YEAR = 365;
    private static final int PARTS = 4;

    private ReturnFormulas() {}

    /// The instalments of all tranches whose totals are not nothing, arguments being the tranches' first days, then
    /// their months between, then how many, then their totals.
    static List<InstalmentRows> tranches(Arguments arguments, int from) {
        int count = (arguments.count() - from) / PARTS;
        List<InstalmentRows> tranches = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            if (!arguments.isNothing(i + 3 * count)) {
                tranches.add(PaymentFormulas.instalments(arguments, i, i + count, i + 2 * count, i + 3 * count));
            }
        }
        return tranches;
    }

    static Formula presentValue(Arguments arguments) {
        Formula growth = number(1).plus(arguments.atom(0));
        List<Formula> worths = new ArrayList<>();
        for (InstalmentRows tranche : tranches(arguments, 2)) {
            Formula years = arguments.atom(1).minus(at(tranche.day())).over(number(DAYS_A_YEAR));
            Row worth = arguments.row(
                    Axis.MONTHS,
                    "instalment on the valuation day",
                    Unit.MONEY,
                    tranche.cash().times(growth.power(years)));
            worths.add(at(arguments.row(
                    Axis.VALUE, "instalments on the valuation day", Unit.MONEY, call("SUM", all(worth)))));
        }
        return worths.isEmpty() ? number(0) : new Formula.Call("SUM", worths);
    }

    static Formula stake(Arguments arguments) {
        InstalmentRows tranche = PaymentFormulas.instalments(arguments, 3, 4, 5, 6);
        Formula exit = arguments.atom(1);
        Formula years = exit.minus(at(tranche.day())).over(number(DAYS_A_YEAR));
        Formula kept = number(1).minus(arguments.atom(2)).power(years);
        Formula undiluted = when(at(tranche.day()).compared("=", exit), number(1), kept);
        Formula bought = tranche.cash().over(arguments.atom(0)).times(undiluted);
        Row stake = arguments.row(
                Axis.MONTHS,
                "stake bought, at the exit",
                Unit.FRACTION,
                when(at(tranche.day()).compared("<=", exit), bought, number(0)));
        return call("SUM", all(stake));
    }

    static Formula payback(Arguments arguments) {
        Row below = arguments.row(
                Axis.MONTHS,
                "month if below zero",
                Unit.MONTH,
                when(at(arguments.months(0)).compared("<", 0), arguments.month(), number(-1)));
        Row last = arguments.row(Axis.VALUE, "last month below zero", Unit.MONTH, call("MAX", all(below)));
        Formula never = call("OR", at(last).compared("<", 0), at(last).compared("=", arguments.length() - 1));
        return when(never, new Formula.Nothing(), at(last).plus(1));
    }

    static Formula firstMonth(Arguments arguments) {
        Row set = arguments.row(
                Axis.MONTHS,
                "set in the month",
                Unit.FLAG,
                Arithmetic.flag(at(arguments.months(0)).compared("<>", 0)));
        Formula found = call("MATCH", number(1), all(set), number(0)).minus(1);
        return call("IFERROR", found, new Formula.Nothing());
    }
}

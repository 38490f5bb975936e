package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import java.util.List;
import org.dealbench.model.Unit;

/// Take-or-pay, window by window.
final class SettlementFormulas {

    private final Arguments given;
    private final Row position;

    private SettlementFormulas(Arguments given) {
        this.given = given;
        Formula month = given.month();
        Formula since = call("MOD", month.minus(given.atom(3)), given.atom(5));
        Formula upToLast = when(month.compared(">", given.atom(4)), number(-1), since);
        position = given.row(
                Axis.MONTHS,
                "month of the settlement window",
                Unit.COUNT,
                when(month.compared("<", given.atom(3)), number(-1), upToLast));
    }

    static Formula trueUp(Arguments given) {
        return new SettlementFormulas(given).trueUp();
    }

    private Formula trueUp() {
        Row scheduled = inWindow("scheduled in the window so far", 0);
        Row used = inWindow("used in the window so far", 1);
        Row deliverable = inWindow("deliverable in the window so far", 2);
        Formula closes = call(
                "OR",
                at(position).compared("=", given.atom(5).minus(1)),
                given.month().compared("=", given.atom(4)));
        Row ends = given.row(
                Axis.MONTHS,
                "the window ends",
                Unit.FLAG,
                when(at(position).compared("<", 0), number(0), Arithmetic.flag(closes)));
        Formula due = given.atom(6).times(at(scheduled));
        Formula relieved = call("MIN", due, at(deliverable));
        Row minimum = given.row(
                Axis.MONTHS, "least that is due", Unit.MONEY, when(given.atom(8).compared("<>", 0), relieved, due));
        Row credit = credit(ends, used, minimum);
        Formula spent = at(used).plus(new Formula.Earlier(credit, 1, 0));
        return when(
                at(ends).compared("=", 1), call("MAX", number(0), at(minimum).minus(spent)), number(0));
    }

    private Row inWindow(String label, int argument) {
        Row of = given.months(argument);
        return given.translation()
                .workings()
                .row(Axis.MONTHS, label, Unit.MONEY, List.of("window", position, of), row -> {
                    Formula before = when(at(position).compared("=", 0), number(0), new Formula.Earlier(row, 1, 0));
                    row.define(when(at(position).compared("<", 0), number(0), at(of).plus(before)), false);
                });
    }

    private Row credit(Row ends, Row used, Row minimum) {
        return given.translation()
                .workings()
                .row(Axis.MONTHS, "credit carried forward", Unit.MONEY, List.of("credit", ends, used, minimum), row -> {
                    Formula before = new Formula.Earlier(row, 1, 0);
                    Formula beyond =
                            call("MAX", number(0), at(used).plus(before).minus(at(minimum)));
                    Formula carried = when(given.atom(7).compared("<>", 0), beyond, number(0));
                    row.define(when(at(ends).compared("=", 1), carried, before), false);
                });
    }
}

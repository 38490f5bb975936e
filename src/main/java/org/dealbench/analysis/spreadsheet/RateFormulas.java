package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.all;
import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.index;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Unit;

/// Internal rates of return: the value of the flows at many rates, and halvings wherever its sign changes.
///
/// A spreadsheet's own functions stop at a precision nobody can name, and find one rate of several.
final class RateFormulas {

    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 11;
    private static final double USUAL = 0.1;
    private static final double DAYS_A_YEAR = 365;
    /// More rates than any deal has; with more, the cells say that they do not know.
    private static final int MOST_RATES = 8;

    private final Arguments given;
    private final Workings workings;
    private final Formula middle;

    private RateFormulas(Arguments given) {
        this.given = given;
        workings = given.translation().workings();
        CalendarRows calendar = given.translation().calendar();
        Row lastDay = calendar.lastDay();
        Formula ends = new Formula.Fixed(lastDay, 0).plus(new Formula.Fixed(lastDay, calendar.months() - 1));
        middle = at(given.row(Axis.VALUE, "middle of the calendar", Unit.DATE, ends.over(number(2))));
    }

    static Formula internalRates(Arguments given) {
        return new RateFormulas(given).rates();
    }

    private Formula years(Formula day) {
        return middle.minus(day).over(number(DAYS_A_YEAR));
    }

    /// What the flows are worth in the middle of the calendar at a continuous rate.
    private Formula worth(Formula rate) {
        List<Formula> parts = new ArrayList<>();
        if (!given.isNothing(0)) {
            Row until = given.row(
                    Axis.MONTHS,
                    "years to the middle of the calendar",
                    Unit.NUMBER,
                    years(at(given.translation().calendar().lastDay())));
            parts.add(discounted(List.of(given.months(0)), List.of(until), rate));
        }
        List<InstalmentRows> tranches = ReturnFormulas.tranches(given, 3);
        if (!tranches.isEmpty()) {
            List<Formula> cash = new ArrayList<>();
            List<Formula> until = new ArrayList<>();
            tranches.forEach(tranche -> {
                cash.add(number(0).minus(tranche.cash()));
                until.add(years(at(tranche.day())));
            });
            parts.add(discounted(
                    workings.block(Axis.MONTHS, "paid in, tranche", Unit.MONEY, cash),
                    workings.block(Axis.MONTHS, "years to the middle, tranche", Unit.NUMBER, until),
                    rate));
        }
        if (!given.isNothing(2)) {
            parts.add(given.atom(2).times(call("EXP", rate.times(years(given.atom(1))))));
        }
        return parts.stream().reduce(Formula::plus).orElse(number(0));
    }

    private static Formula discounted(List<Row> cash, List<Row> years, Formula rate) {
        Formula factors = call("EXP", rate.times(new Formula.Block(years)));
        return call("SUMPRODUCT", new Formula.Block(cash), factors);
    }

    private Formula rates() {
        Formula lowest = call("LN", number(LOWEST));
        Formula step = call("LN", number(HIGHEST)).minus(lowest).over(number(Axis.SCANS));
        Row rate = given.row(
                Axis.SCAN, "rate looked at, continuous", Unit.NUMBER, lowest.plus(new Formula.Position().times(step)));
        Row worth = given.row(Axis.SCAN, "worth of the flows at it", Unit.MONEY, worth(at(rate)));
        Row found = workings.row(Axis.SCAN, "changes of sign so far", Unit.COUNT, List.of("changes", worth), row -> {
            Formula before = new Formula.Earlier(worth, 1, 0);
            Formula rises = call("AND", before.compared("<", 0), at(worth).compared(">=", 0));
            Formula falls = call("AND", before.compared(">", 0), at(worth).compared("<=", 0));
            Formula more = new Formula.Earlier(row, 1, 0).plus(Arithmetic.flag(call("OR", rises, falls)));
            row.define(new Formula.AtStart(number(0), more), false);
        });
        List<Formula> roots = new ArrayList<>();
        for (int i = 1; i <= MOST_RATES; i++) {
            roots.add(root(i, rate, worth, found));
        }
        Row list = workings.list("internal rates", Unit.FRACTION, roots);
        Formula one = when(
                given.month().compared("<", MOST_RATES),
                index(list, call("MIN", number(MOST_RATES), given.month().plus(1))),
                new Formula.Nothing());
        Formula tooMany = new Formula.Fixed(found, Axis.SCANS).compared(">", MOST_RATES);
        return when(tooMany, call("NA"), one);
    }

    /// A rate between two that were looked at, by halving, or none.
    private Formula root(int number, Row rate, Row worth, Row found) {
        Formula match = call("MATCH", number(number), all(found), number(0)).minus(1);
        Row place = given.row(
                Axis.OF_RATE,
                "place of rate " + number,
                Unit.COUNT,
                when(new Formula.Fixed(found, Axis.SCANS).compared("<", number), new Formula.Nothing(), match));
        Formula none = at(place).compared("=", new Formula.Nothing());
        Row sign = given.row(
                Axis.OF_RATE,
                "sign below rate " + number,
                Unit.NUMBER,
                when(none, new Formula.Nothing(), call("SIGN", index(worth, at(place)))));
        Halving halving = new Halving(place, none, sign, rate);
        Row middleRow = halving.rows(workings, number, this::worth);
        return when(
                none,
                new Formula.Nothing(),
                call("EXP", new Formula.Fixed(middleRow, Axis.HALVINGS_DONE)).minus(1));
    }

    static Formula usualRate(Arguments given) {
        Row rates = given.months(0);
        Row away = given.row(
                Axis.MONTHS,
                "away from 10 %",
                Unit.FRACTION,
                when(call("ISNUMBER", at(rates)), call("ABS", at(rates).minus(USUAL)), new Formula.Nothing()));
        Formula nearest = call("MATCH", call("MIN", all(away)), all(away), number(0));
        Formula any = call("COUNT", all(away)).compared("=", 0);
        return when(any, new Formula.Nothing(), index(rates, nearest));
    }
}

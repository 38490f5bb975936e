package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.all;
import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.index;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Unit;

/// A commitment over its term, month by month and within the calendar or not, and what risks cut of it.
final class ScheduleFormulas {

    private static final int FIXED_ARGUMENTS = 5;
    private static final int MONTHS_A_YEAR = 12;

    private final Arguments given;
    private final Formula first;
    private final Formula months;
    private final Formula place;
    private final Row places;
    private final List<Formula> cuts = new ArrayList<>();
    private Row scheduled;

    private ScheduleFormulas(Arguments given, String shape, List<Double> table) {
        this.given = given;
        first = given.atom(2);
        months = given.atom(3);
        places = given.translation().workings().row(Axis.TERM, "Month of the term", Unit.COUNT, new Formula.Position());
        place = at(places);
        Row weights = given.row(
                Axis.TERM,
                "weight of the month",
                Unit.NUMBER,
                when(place.compared("<", months), weight(shape, table), number(0)));
        Formula total = call("SUM", all(weights));
        Formula each =
                switch (shape) {
                    case "CUSTOM" -> given.atom(4);
                    default ->
                        at(given.row(
                                Axis.VALUE,
                                "amount for a weight of 1",
                                Unit.MONEY,
                                given.atom(4).over(total)));
                };
        scheduled = given.row(Axis.TERM, "scheduled", Unit.MONEY, at(weights).times(each));
        int count = (given.count() - FIXED_ARGUMENTS) / 2;
        for (int cut = 0; cut < count; cut++) {
            cut(given.atom(FIXED_ARGUMENTS + cut), given.atom(FIXED_ARGUMENTS + count + cut));
        }
    }

    /// What is asked of a schedule, such as `SCHEDULE_LINEAR`; empty if it is nothing of the kind.
    static Optional<Formula> of(Arguments given, String name, List<Double> table) {
        int shape = name.lastIndexOf('_');
        if (shape < 0) {
            return Optional.empty();
        }
        ScheduleFormulas cells = new ScheduleFormulas(given, name.substring(shape + 1), table);
        return switch (name.substring(0, shape)) {
            case "SCHEDULE" -> Optional.of(cells.inCalendar());
            case "CUT" -> Optional.of(cells.allCuts());
            case "BEFORE_CALENDAR" -> Optional.of(cells.outside("<", 0));
            case "AFTER_CALENDAR" -> Optional.of(cells.outside(">=", given.length()));
            default -> Optional.empty();
        };
    }

    private Formula weight(String shape, List<Double> table) {
        return switch (shape) {
            case "LINEAR" -> number(1);
            case "GROWTH" -> number(1).plus(given.atom(0)).power(place.over(number(MONTHS_A_YEAR)));
            case "RAMP" ->
                FunctionFormulas.sCurve(given.translation(), place.plus(1).over(given.atom(0)), given.atom(1));
            case "CUSTOM" -> {
                List<Formula> fractions = table.stream().map(Formula::number).toList();
                Row years =
                        given.translation().workings().list("share of each contract year", Unit.FRACTION, fractions);
                Formula year = call("INT", place.over(number(MONTHS_A_YEAR)));
                Formula left = months.minus(number(MONTHS_A_YEAR).times(year));
                yield index(years, year.plus(1)).over(call("MIN", number(MONTHS_A_YEAR), left));
            }
            default -> throw new IllegalStateException("no cells for the shape " + shape);
        };
    }

    /// Takes a fraction of what is left from a month on.
    private void cut(Formula start, Formula fraction) {
        Row before = scheduled;
        Formula counts = all(places).plus(first).compared(">=", start);
        Row taken = given.row(
                Axis.VALUE,
                "taken by a cut",
                Unit.MONEY,
                call("SUMPRODUCT", counts.times(all(before))).times(fraction));
        cuts.add(when(given.month().compared("=", call("MAX", number(0), start)), at(taken), number(0)));
        scheduled = given.row(
                Axis.TERM,
                "scheduled after a cut",
                Unit.MONEY,
                when(
                        place.plus(first).compared(">=", start),
                        at(before).times(number(1).minus(fraction)),
                        at(before)));
    }

    private Formula inCalendar() {
        Formula reached = given.month().minus(first);
        Formula entry = index(scheduled, reached.plus(1));
        Formula within = when(reached.compared(">=", months), number(0), entry);
        return when(reached.compared("<", 0), number(0), within);
    }

    private Formula allCuts() {
        return cuts.isEmpty() ? number(0) : new Formula.Call("SUM", cuts);
    }

    private Formula outside(String operator, double month) {
        Formula there = all(places).plus(first).compared(operator, month);
        return call("SUMPRODUCT", there.times(all(scheduled)));
    }
}

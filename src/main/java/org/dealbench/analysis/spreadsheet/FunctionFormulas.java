package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.NEVER;
import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.call;
import static org.dealbench.analysis.spreadsheet.Formula.index;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.Op;
import org.dealbench.model.Unit;

/// The graph's named functions of single numbers, in cells.
final class FunctionFormulas {

    /// Past the last day that a spreadsheet knows, days are counted on in months of this length.
    private static final double DAYS_A_MONTH = 30.436875;

    private final Translation translation;
    private final List<Integer> arguments;

    private FunctionFormulas(Translation translation, List<Integer> arguments) {
        this.translation = translation;
        this.arguments = arguments;
    }

    static Term of(Translation translation, Op.Apply apply, List<Integer> arguments) {
        FunctionFormulas cells = new FunctionFormulas(translation, arguments);
        return Term.of(
                switch (apply.function()) {
                    case MONTH_OF -> cells.monthOf();
                    case ADD_MONTHS -> cells.addMonths();
                    case S_CURVE -> sCurve(translation, cells.atom(0), cells.atom(1));
                    case CUSTOM_RAMP -> cells.customRamp(apply.table());
                    case STEP_ROWS -> cells.rows(false);
                    case LINEAR_ROWS -> cells.rows(true);
                    case KTH_SMALLEST -> cells.kthSmallest();
                });
    }

    private Formula atom(int argument) {
        return translation.atom(arguments.get(argument));
    }

    private Formula monthOf() {
        Formula day = atom(0);
        Formula month = translation.calendar().monthOf(day);
        return translation.isInput(arguments.getFirst()) ? month : unlessEndless(day, month);
    }

    private static Formula unlessEndless(Formula day, Formula otherwise) {
        return when(call("ABS", day).compared(">=", NEVER), day, otherwise);
    }

    private Formula addMonths() {
        Formula day = atom(0);
        Formula months = atom(1);
        Formula past = day.plus(months.times(number(DAYS_A_MONTH)));
        return unlessEndless(day, call("IFERROR", call("EDATE", day, months), past));
    }

    /// The S-curve of a position, 0 up to 0, 1 from 1 on.
    static Formula sCurve(Translation translation, Formula position, Formula steepness) {
        Row low = translation
                .workings()
                .row(Axis.VALUE, "logistic curve at 0", Unit.NUMBER, logistic(number(0), steepness));
        Row high = translation
                .workings()
                .row(Axis.VALUE, "logistic curve at 1", Unit.NUMBER, logistic(number(1), steepness));
        Formula inside = logistic(position, steepness).minus(at(low)).over(at(high).minus(at(low)));
        Formula upToOne = when(position.compared(">=", 1), number(1), inside);
        return when(position.compared("<=", 0), number(0), upToOne);
    }

    private static Formula logistic(Formula position, Formula steepness) {
        return number(1)
                .over(number(1).plus(call("EXP", steepness.times(number(0.5).minus(position)))));
    }

    private Formula customRamp(List<Double> fractions) {
        List<Formula> points = new ArrayList<>();
        points.add(number(0));
        fractions.forEach(fraction -> points.add(number(fraction)));
        Workings workings = translation.workings();
        Row list = workings.list("points of the ramp", Unit.FRACTION, points);
        Axis axis = translation.isSeries(arguments.getFirst()) ? Axis.MONTHS : Axis.VALUE;
        Row reached =
                workings.row(axis, "points of the ramp passed", Unit.NUMBER, atom(0).times(number(fractions.size())));
        Formula whole = call("INT", at(reached));
        Row below =
                workings.row(axis, "last point passed", Unit.COUNT, call("MIN", whole, number(fractions.size() - 1.0)));
        Formula from = index(list, at(below).plus(1));
        Formula to = index(list, at(below).plus(2));
        return from.plus(to.minus(from).times(at(reached).minus(at(below))));
    }

    private Formula rows(boolean linear) {
        int count = arguments.size() / 2;
        List<Formula> starts = new ArrayList<>();
        List<Formula> values = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            starts.add(atom(i));
            values.add(atom(count + i));
        }
        if (count == 1) {
            return values.getFirst();
        }
        Workings workings = translation.workings();
        Row months = workings.list("months of the rows", Unit.MONTH, starts);
        Row entries = workings.list("values of the rows", Unit.NUMBER, values);
        Formula month = atom(0);
        Formula match = call("MATCH", month, Formula.all(months), number(1));
        Axis axis = translation.isSeries(arguments.getFirst()) ? Axis.MONTHS : Axis.VALUE;
        Row row = workings.row(
                axis,
                "row that counts",
                Unit.COUNT,
                when(month.compared("<", new Formula.Fixed(months, 0)), number(1), match));
        Formula here = index(entries, at(row));
        if (!linear) {
            return here;
        }
        Formula start = index(months, at(row));
        Formula next = at(row).plus(1);
        Formula between = here.plus(index(entries, next)
                .minus(here)
                .times(month.minus(start))
                .over(index(months, next).minus(start)));
        Formula flat = call("OR", at(row).compared("=", count), month.compared("<=", start));
        return when(flat, here, between);
    }

    private Formula kthSmallest() {
        List<Formula> others = new ArrayList<>();
        boolean series = false;
        for (int i = 1; i < arguments.size(); i++) {
            others.add(translation.value(arguments.get(i)));
            series |= translation.isSeries(arguments.get(i));
        }
        Axis axis = series ? Axis.MONTHS : Axis.VALUE;
        List<Row> rows = translation.workings().block(axis, "part", Unit.DATE, others);
        Formula which = atom(0);
        Formula found = call("SMALL", new Formula.Down(rows), which);
        return when(which.compared(">", others.size()), number(NEVER), found);
    }
}

package org.dealbench.analysis.spreadsheet;

import static org.dealbench.analysis.spreadsheet.Formula.at;
import static org.dealbench.analysis.spreadsheet.Formula.index;
import static org.dealbench.analysis.spreadsheet.Formula.number;
import static org.dealbench.analysis.spreadsheet.Formula.when;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dealbench.model.Unit;

/// Rows that close in on a rate at which a worth is nothing, half the way with each cell.
///
/// @param place of the lower end among the rates looked at, from 1
/// @param none whether there is nothing to find
/// @param sign of the worth at the lower end
/// @param rates that were looked at
record Halving(Row place, Formula none, Row sign, Row rates) {

    /// The row whose last cell is the rate.
    ///
    /// @param worth of the flows at a rate
    Row rows(Workings workings, int number, UnaryOperator<Formula> worth) {
        Row middle = new Row(Axis.HALVINGS, Title.working("rate " + number + " about", Unit.NUMBER));
        Row value = workings.row(
                Axis.HALVINGS,
                "worth at rate " + number,
                Unit.MONEY,
                List.of("worth", place),
                row -> row.define(unlessNone(worth.apply(at(middle))), false));
        Formula higher = new Formula.Earlier(value, 1, 0).times(at(sign)).compared(">", 0);
        Row low = end(workings, number, "lower end of rate ", at(place), higher, middle, true);
        Row high = end(workings, number, "upper end of rate ", at(place).plus(1), higher, middle, false);
        return workings.row(
                middle,
                List.of("middle", place),
                row -> row.define(unlessNone(at(low).plus(at(high)).over(number(2))), false));
    }

    private Row end(
            Workings workings, int number, String label, Formula start, Formula higher, Row middle, boolean lower) {
        return workings.row(Axis.HALVINGS, label + number, Unit.NUMBER, List.of(label, place), row -> {
            Formula half = new Formula.Earlier(middle, 1, 0);
            Formula stays = new Formula.Earlier(row, 1, 0);
            Formula next = lower ? when(higher, half, stays) : when(higher, stays, half);
            row.define(unlessNone(new Formula.AtStart(index(rates, start), next)), false);
        });
    }

    private Formula unlessNone(Formula formula) {
        return when(none, new Formula.Nothing(), formula);
    }
}

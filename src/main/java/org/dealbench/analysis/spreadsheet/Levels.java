package org.dealbench.analysis.spreadsheet;

import java.util.List;
import org.dealbench.engine.Aggregate;

/// Rows in which a cell goes on from the one before it.
final class Levels {

    private Levels() {}

    /// The sum, minimum or maximum of all months so far.
    static Term running(Translation translation, int id, Aggregate aggregate, int of) {
        Term term = translation.term(of);
        boolean maybe = term.mayBeNone();
        Formula added = maybe ? Formula.at(translation.months(of)) : term.formula();
        return translation.goingOn(id, "so far", List.of("running", aggregate, added), maybe, row -> {
            Formula before = new Formula.Earlier(row, 1, 0);
            Formula next =
                    switch (aggregate.op()) {
                        case ADD -> before.plus(added);
                        case MULTIPLY -> before.times(added);
                        default -> Formula.call(aggregate.name(), before, added);
                    };
            Formula guarded = maybe ? new Term(next, List.of(before, added), false).finished() : next;
            return new Formula.AtStart(added, guarded);
        });
    }

    /// The level before, plus what comes in, less what goes out.
    static Term balance(Translation translation, int id, List<Integer> arguments) {
        Formula in = translation.value(arguments.get(0));
        Formula out = translation.value(arguments.get(1));
        return translation.goingOn(
                id, "level", List.of("balance", in, out), false, row -> new Formula.Earlier(row, 1, 0)
                        .plus(in)
                        .minus(out));
    }
}

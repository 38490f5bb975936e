package org.dealbench.analysis.explanation;

import java.util.List;
import org.dealbench.engine.Element;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Scope;
import org.jspecify.annotations.Nullable;

/// An operation of one line's formula for the elements at hand, every relation followed and every kind decided.
///
/// @param number where its values stand in [Worked]; that of the term below for what only passes a value on
/// @param expr of the declared formula
/// @param below the terms it works on: of a kind the one that counts, of a sum over a relation one for each element
/// @param member the element that whatever is above bound for it, null if none
/// @param parameter the place among a function's arguments as they are declared
record Term(
        int number,
        Expr expr,
        Scope scope,
        Measure measure,
        List<Term> below,
        @Nullable Element member,
        int parameter) {

    /// The number of what has none, such as a list of numbers.
    static final int NONE = -1;

    Term {
        below = List.copyOf(below);
    }

    Term first() {
        return below.getFirst();
    }
}

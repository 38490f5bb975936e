package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.Expr;

/// A term and how it enters a sum or a product.
record Entering(Term term, Role role) {

    /// The terms of a sum, however it is nested, in the order of the formula.
    static List<Entering> addends(Term term) {
        List<Entering> found = new ArrayList<>();
        addends(term, false, found);
        return found;
    }

    private static void addends(Term term, boolean negative, List<Entering> found) {
        if (term.expr() instanceof Expr.Binary(BinaryOp op, Expr _, Expr _)
                && (op == BinaryOp.ADD || op == BinaryOp.SUBTRACT)) {
            addends(term.below().get(0), negative, found);
            addends(term.below().get(1), negative != (op == BinaryOp.SUBTRACT), found);
        } else {
            found.add(new Entering(term, negative ? Role.MINUS : Role.PLUS));
        }
    }

    /// The factors of a product, and what the whole is divided by, in the order of the formula.
    static List<Entering> factors(Term term) {
        List<Entering> found = new ArrayList<>();
        factors(term, found);
        return found;
    }

    private static void factors(Term term, List<Entering> found) {
        if (term.expr() instanceof Expr.Binary(BinaryOp op, Expr _, Expr _)
                && (op == BinaryOp.MULTIPLY || op == BinaryOp.DIVIDE)) {
            factors(term.below().get(0), found);
            if (op == BinaryOp.MULTIPLY) {
                factors(term.below().get(1), found);
            } else {
                found.add(new Entering(term.below().get(1), Role.OVER));
            }
        } else {
            found.add(new Entering(term, Role.TIMES));
        }
    }
}

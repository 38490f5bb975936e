package org.dealbench.analysis.spreadsheet;

import java.util.List;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.UnaryOp;

/// Operations on one and two values, where none makes none.
final class Arithmetic {

    private Arithmetic() {}

    /// What is none as soon as one of several is.
    static Term strict(Formula formula, Term... terms) {
        List<Term> all = List.of(terms);
        boolean nothing = all.stream().anyMatch(term -> term.formula() instanceof Formula.Nothing);
        return nothing ? new Term(new Formula.Nothing(), List.of(), true) : new Term(formula, Term.needs(all), false);
    }

    static Term unary(UnaryOp op, Term of) {
        Formula x = of.formula();
        return switch (op) {
            case NEGATE -> strict(negative(x), of);
            case FLOOR -> strict(Formula.call("INT", x), of);
            case CEILING -> strict(negative(Formula.call("INT", negative(x))), of);
            case NOT -> Term.of(new Term(flag(x.compared("=", 0)), of.needs(), false).guarded(Formula.number(0)));
        };
    }

    private static Formula negative(Formula formula) {
        return Formula.number(0).minus(formula);
    }

    /// 1 where a comparison holds, else 0.
    static Formula flag(Formula condition) {
        return Formula.when(condition, Formula.number(1), Formula.number(0));
    }

    /// An operation on two values, a division being one by what is not 0.
    static Term binary(BinaryOp op, Term left, Term right) {
        Formula x = left.formula();
        Formula y = right.formula();
        return switch (op) {
            case ADD -> strict(x.plus(y), left, right);
            case SUBTRACT -> strict(x.minus(y), left, right);
            case MULTIPLY -> strict(x.times(y), left, right);
            case DIVIDE -> strict(x.over(y), left, right);
            case MIN -> strict(Formula.call("MIN", x, y), left, right);
            case MAX -> strict(Formula.call("MAX", x, y), left, right);
            case POWER -> strict(x.power(y), left, right);
            case LESS -> compared("<", left, right);
            case LESS_OR_EQUAL -> compared("<=", left, right);
        };
    }

    /// A comparison with none does not hold.
    private static Term compared(String operator, Term left, Term right) {
        Term term = strict(flag(left.formula().compared(operator, right.formula())), left, right);
        return Term.of(term.none() ? Formula.number(0) : term.guarded(Formula.number(0)));
    }
}

package org.dealbench.engine;

import java.util.Optional;
import org.dealbench.engine.Measure.Amount;
import org.dealbench.engine.Measure.Any;
import org.dealbench.engine.Measure.Point;

/// What two measures make together.
///
/// A place in time and a span give a place, two places a span. A month is its number of months since the calendar's
/// start where it is multiplied or divided; a date is nothing of the kind.
final class UnitRules {

    private UnitRules() {}

    /// Empty where the two do not go together; powers have a rule of their own.
    static Optional<Measure> of(BinaryOp op, Measure left, Measure right) {
        return switch (op) {
            case ADD -> sum(left, right);
            case SUBTRACT -> difference(left, right);
            case MULTIPLY -> product(spanned(left), spanned(right), false);
            case DIVIDE -> product(spanned(left), spanned(right), true);
            case MIN, MAX -> left.fits(right) ? Optional.of(known(left, right)) : Optional.empty();
            case LESS, LESS_OR_EQUAL -> left.fits(right) ? Optional.of(Measure.Amount.ONE) : Optional.empty();
            case POWER -> Optional.empty();
        };
    }

    private static Measure known(Measure left, Measure right) {
        return left instanceof Any ? right : left;
    }

    private static Optional<Measure> sum(Measure left, Measure right) {
        if (left instanceof Point point) {
            return right.fits(point.span()) ? Optional.of(point) : Optional.empty();
        }
        if (right instanceof Point point) {
            return left.fits(point.span()) ? Optional.of(point) : Optional.empty();
        }
        return left.fits(right) ? Optional.of(known(left, right)) : Optional.empty();
    }

    private static Optional<Measure> difference(Measure left, Measure right) {
        if (left instanceof Point from && right instanceof Point to) {
            return from == to ? Optional.of(from.span()) : Optional.empty();
        }
        if (left instanceof Any && right instanceof Point) {
            return Optional.of(Measure.Any.ANY);
        }
        return right instanceof Point ? Optional.empty() : sum(left, right);
    }

    private static Measure spanned(Measure measure) {
        return measure == Point.MONTH ? Point.MONTH.span() : measure;
    }

    private static Optional<Measure> product(Measure left, Measure right, boolean divides) {
        if (left instanceof Point || right instanceof Point) {
            return Optional.empty();
        }
        if (left instanceof Amount first && right instanceof Amount second) {
            return Optional.of(divides ? first.over(second) : first.times(second));
        }
        return Optional.of(Measure.Any.ANY);
    }

    static String sign(BinaryOp op) {
        return switch (op) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case MIN -> "min";
            case MAX -> "max";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case POWER -> "^";
        };
    }

    static String problem(BinaryOp op, Measure left, Measure right) {
        return switch (op) {
            case ADD -> "adds " + right + " to " + left;
            case SUBTRACT -> "subtracts " + right + " from " + left;
            case MULTIPLY -> "multiplies " + left + " by " + right;
            case DIVIDE -> "divides " + left + " by " + right;
            case MIN, MAX, LESS, LESS_OR_EQUAL -> "compares " + left + " with " + right;
            case POWER -> "raises " + left + " to a power of " + right;
        };
    }
}

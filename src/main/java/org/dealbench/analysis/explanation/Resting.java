package org.dealbench.analysis.explanation;

import java.util.Comparator;
import org.dealbench.model.InputValue;
import org.dealbench.model.Unit;

/// An input that a number rests on, and how much.
///
/// The weight is what the number changes by when the input is moved a little, all else as it is: a number 1 % up, a
/// whole number 1 up, a date 30 days and a month one month later, yes to no. What may not go up goes down, and of a
/// share or plain number that is 0 one hundredth is taken. Distance in the graph would put an input that decides
/// everything behind one that is merely near.
///
/// @param value of the input as a number: days since 1970-01-01 for a date, months since the calendar's start
/// @param moved what the input was moved to
/// @param effect the change of the number in its unit; infinite where one of both is none or never
public record Resting(InputValue input, double value, double moved, double effect) {

    /// The heaviest first.
    static final Comparator<Resting> BY_WEIGHT =
            Comparator.comparingDouble((Resting each) -> Math.abs(each.effect)).reversed();

    private static final double PART = 0.01;
    private static final double DAYS = 30;

    static Resting of(InputValue input, double value) {
        return new Resting(input, value, moved(input, value), 0);
    }

    Resting withEffect(double newEffect) {
        return new Resting(input, value, moved, newEffect);
    }

    private static double moved(InputValue input, double value) {
        double step =
                switch (input.spec().type()) {
                    case NUMBER ->
                        value != 0 ? value * PART : small(input.spec().unit());
                    case INTEGER, MONTH -> 1;
                    case DATE -> DAYS;
                    case FLAG -> 1 - 2 * value;
                    case WORD, REFERENCE, TEXT -> 0;
                };
        return input.spec().bounds().contains(value + step) ? value + step : value - step;
    }

    private static double small(Unit unit) {
        return unit == Unit.FRACTION || unit == Unit.NUMBER ? PART : 0;
    }
}

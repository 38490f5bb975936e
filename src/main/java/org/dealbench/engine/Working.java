package org.dealbench.engine;

/// A step on the way to a named function's value, as a person follows it.
///
/// @param words what it is, such as `instalment 2 of 4 on 2026-09-30`
/// @param measure [Measure.Any#ANY] where it is that of the argument, or there is no number
/// @param argument place of the argument that it is read from, [#NONE] where it is worked out
/// @param first the first month of the argument that counts, [#NONE] for the month at hand
/// @param last the last one
public record Working(String words, double value, Measure measure, int argument, int first, int last) {

    public static final int NONE = -1;

    /// Something worked out.
    public static Working of(String words, double value, Measure measure) {
        return new Working(words, value, measure, NONE, NONE, NONE);
    }

    /// Something read from an argument in the month at hand.
    public static Working read(String words, double value, int argument) {
        return new Working(words, value, Measure.Any.ANY, argument, NONE, NONE);
    }

    /// Something read from an argument in one month.
    public static Working readIn(String words, double value, int argument, int month) {
        return new Working(words, value, Measure.Any.ANY, argument, month, month);
    }

    /// A sum of an argument over months.
    public static Working summed(String words, double value, int argument, int first, int last) {
        return new Working(words, value, Measure.Any.ANY, argument, first, last);
    }
}

package org.dealbench.analysis.explanation;

import org.dealbench.engine.CalendarColumn;
import org.dealbench.model.Address;

/// What a part of a number is.
public sealed interface What {

    /// Another line, which has a formula of its own.
    ///
    /// @param address as [Explainer] takes it
    record LineAt(String address, Span span) implements What {}

    /// An input.
    record Given(Address address) implements What {}

    /// A number that stands in the formula.
    record Constant() implements What {}

    /// What the calendar says of a month.
    record OfCalendar(CalendarColumn column, int month) implements What {}

    /// Arithmetic, a choice, or a sum over something.
    record Operation(Arithmetic kind) implements What {}

    /// A named function.
    ///
    /// @param documentation what it does, in a sentence
    record Called(String documentation) implements What {}

    /// How the parts of an operation make its value.
    enum Arithmetic {
        SUM,
        /// A sum over months, of which those with nothing are left out.
        MONTHS,
        PRODUCT,
        POWER,
        LESS,
        AT_MOST,
        LEAST,
        MOST,
        NOT,
        NEGATIVE,
        ROUNDED_DOWN,
        ROUNDED_UP,
        /// One of the parts is the value.
        CHOICE,
        /// Numbers that belong together and make none.
        LIST
    }
}

package org.dealbench.presentation.text;

import org.dealbench.model.Value;

/// What a typed text came to.
public sealed interface Entry {

    /// A value.
    ///
    /// @param value in base units, as a file would hold it
    record Accepted(Value value) implements Entry {}

    /// An uncertain value: `10 to 20`, `H2 2027`, `by end of 2028`.
    ///
    /// @param best what is used where one value is needed
    /// @param reading where in the range the best one lies
    /// @param meaning the range and what is used, as a sentence without its end:
    ///     `H2 2027: 1 Jul 2027 to 31 Dec 2027; 30 Sep 2027 is used`
    record Uncertain(Value low, Value high, Value best, Reading reading, String meaning) implements Entry {

        /// Which value of a range is the best guess.
        public enum Reading {
            MIDDLE,
            LOW,
            HIGH
        }
    }

    /// The text was empty, in a field that may be.
    record Cleared() implements Entry {}

    /// Nothing a field could hold.
    ///
    /// @param message what would be right, as a sentence
    record Refused(String message) implements Entry {}
}

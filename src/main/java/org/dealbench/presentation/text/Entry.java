package org.dealbench.presentation.text;

import org.dealbench.model.Value;

/// What a typed text came to.
public sealed interface Entry {

    /// A value.
    ///
    /// @param value in base units, as a file would hold it
    record Accepted(Value value) implements Entry {}

    /// The text was empty, in a field that may be.
    record Cleared() implements Entry {}

    /// Nothing a field could hold.
    ///
    /// @param message what would be right, as a sentence
    record Refused(String message) implements Entry {}
}

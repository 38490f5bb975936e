package org.dealbench.model;

/// The type of an input.
public enum InputType {
    NUMBER,
    INTEGER,
    /// Counts in days since 1970-01-01 where a number is needed.
    DATE,
    /// Counts in months since the calendar's start where a number is needed.
    MONTH,
    FLAG,
    /// One of a few words.
    WORD,
    /// The id of another element.
    REFERENCE,
    TEXT;

    /// Whether it can be drawn, swept or solved for; kinds and ids cannot.
    public boolean isQuantity() {
        return this == NUMBER || this == INTEGER || this == DATE || this == MONTH;
    }
}

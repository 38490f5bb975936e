package org.dealbench.analysis.spreadsheet;

/// What the cells of a row stand for.
enum Axis {
    /// One number, in the column of totals and values.
    VALUE,
    /// One number on the way to an internal rate, which stands with the others of its kind.
    OF_RATE,
    /// The months of the calendar.
    MONTHS,
    /// The months of a contract, from its first, within the calendar or not.
    TERM,
    /// The rates at which the value of cash flows is looked at in search of internal rates.
    SCAN,
    /// The halvings that close in on an internal rate.
    HALVINGS,
    /// A list of formulas of its own.
    LIST;

    /// The longest term that an input may have (spec section 16).
    static final int LONGEST_TERM = 1200;

    static final int SCANS = 200;
    static final int HALVINGS_DONE = 50;

    /// Whether a row has one number, in the column of totals and values.
    boolean isOneNumber() {
        return this == VALUE || this == OF_RATE;
    }

    /// How many cells a row has, but for a list.
    int length(int months) {
        return switch (this) {
            case VALUE, OF_RATE, LIST -> 1;
            case MONTHS -> months;
            case TERM -> LONGEST_TERM;
            case SCAN -> SCANS + 1;
            case HALVINGS -> HALVINGS_DONE + 1;
        };
    }
}

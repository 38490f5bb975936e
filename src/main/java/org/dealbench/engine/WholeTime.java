package org.dealbench.engine;

/// What is taken out of all months of a line.
public enum WholeTime {
    /// The last month's value: for a date that becomes known along the way, what is known in the end.
    LAST,
    /// The largest value.
    PEAK,
    /// The smallest value.
    TROUGH,
    /// The sum over all months.
    TOTAL
}

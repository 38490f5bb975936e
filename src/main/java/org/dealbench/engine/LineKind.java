package org.dealbench.engine;

/// What a line's number of a month means, and so how a quarter or a year is made of months (spec sections 0 and 16).
public enum LineKind {
    /// Happens during the month: summed.
    FLOW,
    /// A level at the end of the month: the last one is taken.
    STOCK,
    /// A rate or share: recomputed from its parts, never averaged.
    RATE,
    /// One number for the whole calendar.
    SCALAR
}

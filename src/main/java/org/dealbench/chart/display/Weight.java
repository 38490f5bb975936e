package org.dealbench.chart.display;

/// The two weights of the one font family.
public enum Weight {
    REGULAR,
    SEMIBOLD
}

package org.dealbench.analysis;

import org.dealbench.model.Actual;

/// A disclosed figure beside what is projected for the same period.
///
/// @param row place in the workbook's list of actuals
public record Compared(int row, Actual actual, DisclosedPeriod period, Projected projected) {

    /// Disclosed less projected, not-a-number where they cannot be compared.
    public double variance() {
        return projected.whole() ? actual.value() - projected.value() : Double.NaN;
    }

    /// The variance as a part of what is projected, not-a-number where that is nothing.
    public double relative() {
        return projected.value() == 0 ? Double.NaN : variance() / Math.abs(projected.value());
    }
}

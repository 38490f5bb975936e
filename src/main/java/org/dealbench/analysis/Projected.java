package org.dealbench.analysis;

/// What is projected for a period.
///
/// @param value for as much of the period as can be projected, not-a-number for none of it
/// @param whole whether that is all of it, so that a disclosed figure can be held against it
/// @param reason why it is not, as a sentence; empty when it is
public record Projected(double value, boolean whole, String reason) {

    static Projected of(double value) {
        return Double.isFinite(value)
                ? new Projected(value, true, "")
                : nothing("There is no value for this period: what it is worked out from is zero.");
    }

    static Projected nothing(String reason) {
        return new Projected(Double.NaN, false, reason);
    }

    static Projected part(double value, String reason) {
        return new Projected(value, false, reason);
    }
}

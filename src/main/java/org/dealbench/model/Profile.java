package org.dealbench.model;

import java.util.List;

/// How a commitment is spread over the months of its term (spec section 8).
public sealed interface Profile {

    /// The same every month.
    record Linear() implements Profile {}

    /// Month i weighs `(1 + annualGrowth)^(i/12)`.
    record Growth(
            @Input(label = "Growth a year", unit = Unit.FRACTION, min = -1, above = true)
            double annualGrowth) implements Profile {}

    /// The rate rises along an S-curve to a plateau.
    record Ramp(
            @Input(label = "Ramp", unit = Unit.MONTHS, min = 1, max = 1200)
            int rampMonths,

            @Input(label = "Steepness", unit = Unit.NUMBER, min = 0.01, max = 100) @Otherwise("10")
            double steepness)
            implements Profile {}

    /// Fractions of the amount by contract year.
    record Custom(
            @Input(label = "Shares by year", unit = Unit.FRACTION, min = 0, max = 1)
            List<Double> years) implements Profile {
        public Custom {
            years = List.copyOf(years);
        }
    }
}

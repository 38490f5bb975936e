package org.dealbench.model;

import java.util.List;

/// How a phase's power rises from nothing to all (spec section 5).
public sealed interface Ramp {

    /// Months from start to full power; ignored by [Step].
    int months();

    /// All in one month.
    record Step(
            @Input(label = "Ramp", unit = Unit.MONTHS, min = 1, max = 1200) @Otherwise("1")
            int months) implements Ramp {}

    record Linear(
            @Input(label = "Ramp", unit = Unit.MONTHS, min = 1, max = 1200)
            int months) implements Ramp {}

    record SCurve(
            @Input(label = "Ramp", unit = Unit.MONTHS, min = 1, max = 1200)
            int months,

            @Input(label = "Steepness", unit = Unit.NUMBER, min = 0.01, max = 100) @Otherwise("10")
            double steepness)
            implements Ramp {}

    /// Fractions at equal steps of the ramp, which must not fall and must end at 1.
    record Custom(
            @Input(label = "Ramp", unit = Unit.MONTHS, min = 1, max = 1200)
            int months,

            @Input(label = "Fractions", unit = Unit.FRACTION, min = 0, max = 1)
            List<Double> fractions)
            implements Ramp {
        public Custom {
            fractions = List.copyOf(fractions);
        }
    }
}

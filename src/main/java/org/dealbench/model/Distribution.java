package org.dealbench.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A probability distribution of an input, in its unit (spec section 15).
public sealed interface Distribution {

    /// Truncation from below by inverse CDF, null for none.
    @Nullable
    Double lower();

    /// Truncation from above by inverse CDF, null for none.
    @Nullable
    Double upper();

    record Uniform(
            double min,
            double max,
            @Nullable Double lower,
            @Nullable Double upper) implements Distribution {}

    record Triangular(
            double min,
            double mode,
            double max,
            @Nullable Double lower,
            @Nullable Double upper) implements Distribution {}

    /// Beta on `[min, max]` with lambda 4.
    record Pert(
            double min,
            double mode,
            double max,
            @Nullable Double lower,
            @Nullable Double upper) implements Distribution {}

    record Normal(
            double mean,
            double sd,
            @Nullable Double lower,
            @Nullable Double upper) implements Distribution {}

    /// Mean and deviation are those of the variable itself, not of its logarithm.
    ///
    /// @param mean of the variable itself
    /// @param sd of the variable itself
    record Lognormal(
            double mean,
            double sd,
            @Nullable Double lower,
            @Nullable Double upper) implements Distribution {}

    record Discrete(
            List<Double> values,
            List<Double> weights,
            @Nullable Double lower,
            @Nullable Double upper) implements Distribution {
        public Discrete {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
        }
    }
}

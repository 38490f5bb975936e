package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// How sure an input is (spec section 15).
///
/// @param input address
/// @param dimension the Sobol dimension it keeps for good, null until one is given
public record Uncertainty(
        String input,
        Distribution distribution,

        @Input(label = "Sobol dimension", unit = Unit.COUNT, min = 0, max = 1_000_000) @Nullable
        Integer dimension) {}

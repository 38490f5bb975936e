package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// A disclosed figure to hold a projection against (spec section 0).
///
/// @param metric address of a line or target
/// @param period `yyyy-MM`, `yyyy-Qn` or `yyyy`
public record Actual(
        String metric,
        String period,
        double value,
        @Refers(ElementKind.SOURCE) @Nullable String source) {}

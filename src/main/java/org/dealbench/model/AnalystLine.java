package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// A line of the analyst's own: a formula over lines and inputs (spec section 0).
///
/// @param kind FLOW, STOCK, RATE or SCALAR
/// @param deal deal id it is computed for, null for the portfolio
public record AnalystLine(
        String id,
        String name,
        String unit,
        String kind,
        @Refers(ElementKind.DEAL) @Nullable String deal,
        String formula)
        implements Identified {}

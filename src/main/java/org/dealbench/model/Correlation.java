package org.dealbench.model;

/// How two uncertain inputs move together: the correlation of their normal scores (spec section 15).
///
/// @param a address of an uncertain input
/// @param b address of another one
public record Correlation(
        String a,
        String b,

        @Input(label = "Rho", unit = Unit.NUMBER, min = -1, max = 1)
        double rho) {}

package org.dealbench.model;

/// How a deal's chips are run and sold (spec section 7).
///
/// @param utilisation sold share of the available hours
/// @param mfu model FLOP utilisation
/// @param loadFactor power drawn over power rated
/// @param discount on the list price
public record Operation(
        @Input(label = "Availability", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("1")
        double availability,

        @Input(label = "Utilisation", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("1")
        double utilisation,

        @Input(label = "MFU", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("1")
        double mfu,

        @Input(label = "Load factor", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("1")
        double loadFactor,

        @Input(label = "Discount", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("0")
        double discount) {}

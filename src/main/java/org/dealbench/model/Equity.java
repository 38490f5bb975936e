package org.dealbench.model;

import java.time.LocalDate;

/// The round an investor buys into and how it leaves (spec section 10).
///
/// @param dilution of a stake, a year
public record Equity(
        @Input(label = "Pre-money valuation", unit = Unit.MONEY, min = 0)
        double preMoney,

        @Input(label = "Round size", unit = Unit.MONEY, min = 0)
        double roundSize,

        @Input(label = "Exit date", unit = Unit.DATE) LocalDate exitDate,

        @Input(label = "Exit valuation", unit = Unit.MONEY, min = 0)
        double exitValuation,

        @Input(label = "Dilution a year", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("0")
        double dilution,

        @Input(label = "Discount rate", unit = Unit.FRACTION, min = -1, above = true, max = 1, below = true)
        @Otherwise("0.1")
        double discountRate) {}

package org.dealbench.model;

import java.time.YearMonth;

/// A chip of the catalogue that all deals share (spec section 2).
///
/// @param watts IT watts per chip, all-in: its share of host, switch and rack
/// @param tflops dense FP8
/// @param vendor party id
public record Chip(
        String id,
        String name,

        @Refers(ElementKind.PARTY) @Input(label = "Vendor", unit = Unit.TEXT)
        String vendor,

        @Input(label = "Available from", unit = Unit.MONTH) YearMonth available,

        @Input(label = "Slip", unit = Unit.MONTHS, min = -600, max = 600) @Otherwise("0")
        double slipMonths,

        @Input(label = "All-in watts", unit = Unit.WATT, min = 0, above = true)
        double watts,

        @Input(label = "Dense FP8", unit = Unit.TFLOPS, min = 0, above = true)
        double tflops,

        @Input(label = "Unit cost", unit = Unit.MONEY, min = 0)
        double unitCost,

        @Input(label = "Cost decline a year", unit = Unit.FRACTION, min = -1, above = true, max = 1, below = true)
        @Otherwise("0")
        double costDecline,

        Pricing pricing,

        @Input(label = "Price decline a year", unit = Unit.FRACTION, min = -1, above = true, max = 1, below = true)
        @Otherwise("0")
        double priceDecline,

        @Input(label = "Life", unit = Unit.MONTHS, min = 1, max = 1200)
        int lifeMonths)
        implements Identified {}

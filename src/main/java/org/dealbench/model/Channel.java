package org.dealbench.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Software of the customer that is sold through the provider (spec section 8).
///
/// @param matureAnnual gross revenue a year once mature
/// @param providerShare the provider's part of it
/// @param requiredMw IT megawatts in service that it needs to be served in full, 0 for none
/// @param until last month, null for no end
public record Channel(
        String id,
        String name,
        @Input(label = "Start", unit = Unit.MONTH) YearMonth start,

        @Input(label = "Ramp", unit = Unit.MONTHS, min = 1, max = 1200)
        int rampMonths,

        @Input(label = "Steepness", unit = Unit.NUMBER, min = 0.01, max = 100) @Otherwise("10")
        double steepness,

        @Input(label = "Mature revenue a year", unit = Unit.MONEY, min = 0)
        double matureAnnual,

        @Input(label = "Provider's share", unit = Unit.FRACTION, min = 0, max = 1)
        double providerShare,

        @Input(label = "Required IT power", unit = Unit.MEGAWATT, min = 0) @Otherwise("0")
        double requiredMw,

        @Input(label = "Until", unit = Unit.MONTH) @Nullable YearMonth until)
        implements Identified {}

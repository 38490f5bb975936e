package org.dealbench.model;

/// How a chip's list price is given (spec section 2). Written without a `kind`: the fields tell which it is.
public sealed interface Pricing {

    /// A price of its own.
    ///
    /// @param hourly list price of a chip-hour in month 0
    record Hourly(
            @Input(label = "Price an hour", unit = Unit.MONEY_PER_HOUR, min = 0)
            double hourly) implements Pricing {}

    /// A price that follows another chip's.
    ///
    /// @param relativeTo chip id, which must have an hourly price
    /// @param advantage extra performance per dollar over that chip, 0.35 being 35 % more
    record Relative(
            @Refers(ElementKind.CHIP) @Input(label = "Relative to", unit = Unit.TEXT)
            String relativeTo,

            @Input(label = "Price-performance advantage", unit = Unit.FRACTION, min = -1, above = true)
            double advantage)
            implements Pricing {}
}

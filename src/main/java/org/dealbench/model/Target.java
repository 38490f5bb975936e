package org.dealbench.model;

/// A provider's revenue path from a base year to a target year (spec section 12).
public record Target(
        String id,
        String name,

        @Refers(ElementKind.PARTY) @Input(label = "Provider", unit = Unit.TEXT)
        String provider,

        @Input(label = "Base year", unit = Unit.YEAR, min = 1900, max = 2200)
        int baseYear,

        @Input(label = "Base revenue", unit = Unit.MONEY, min = 0, above = true)
        double baseRevenue,

        @Input(label = "Target year", unit = Unit.YEAR, min = 1900, max = 2200)
        int targetYear,

        @Input(label = "Target revenue", unit = Unit.MONEY, min = 0, above = true)
        double targetRevenue)
        implements Identified {}

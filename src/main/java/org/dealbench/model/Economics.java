package org.dealbench.model;

/// What the provider pays to build and run a deal's capacity (spec section 9).
///
/// @param infraCostPerWatt per facility watt
/// @param chipLeadMonths months that chips are paid before they are in service
/// @param maintenanceRate a year, of gross PP&E
/// @param otherOpexRate of total revenue
public record Economics(
        @Input(label = "Infrastructure cost per watt", unit = Unit.MONEY_PER_WATT, min = 0) @Otherwise("0")
        double infraCostPerWatt,

        @Input(label = "Build time", unit = Unit.MONTHS, min = 1, max = 1200) @Otherwise("1")
        int infraBuildMonths,

        @Input(label = "Infrastructure life", unit = Unit.MONTHS, min = 1, max = 1200) @Otherwise("240")
        int infraLifeMonths,

        @Input(label = "Chip lead time", unit = Unit.MONTHS, min = 0, max = 120) @Otherwise("0")
        int chipLeadMonths,

        @Input(label = "Power price", unit = Unit.MONEY_PER_MWH, min = 0) @Otherwise("0")
        double powerPrice,

        @Input(label = "Power escalation a year", unit = Unit.FRACTION, min = -1, above = true) @Otherwise("0")
        double powerEscalation,

        @Input(label = "Maintenance a year", unit = Unit.FRACTION) @Otherwise("0")
        double maintenanceRate,

        @Input(label = "Other opex", unit = Unit.FRACTION) @Otherwise("0")
        double otherOpexRate,

        @Input(label = "Tax rate", unit = Unit.FRACTION, min = 0, max = 1) @Otherwise("0")
        double taxRate,

        @Input(label = "Discount rate", unit = Unit.FRACTION, min = -1, above = true, max = 1, below = true)
        @Otherwise("0.1")
        double discountRate) {}

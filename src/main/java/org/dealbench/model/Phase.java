package org.dealbench.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A part of a deal's power that comes online along one ramp (spec section 5).
///
/// @param delayMonths added to the start, may be negative or fractional
/// @param pue facility power over IT power
/// @param firm false for an option or an "up to"
/// @param security label of the security class, null for none
public record Phase(
        String id,
        String name,
        @Nullable String site,
        @Input(label = "Start", unit = Unit.MONTH) YearMonth start,

        @Input(label = "Delay", unit = Unit.MONTHS, min = -600, max = 600) @Otherwise("0")
        double delayMonths,

        @Input(label = "Megawatts", unit = Unit.MEGAWATT, min = 0)
        double megawatts,

        @Input(label = "Basis", unit = Unit.TEXT) @Otherwise("FACILITY")
        Basis basis,

        @Input(label = "PUE", unit = Unit.NUMBER, min = 1, max = 3)
        double pue,

        Ramp ramp,

        @Refers(ElementKind.CONDITION) @Input(label = "Condition", unit = Unit.TEXT) @Nullable
        String condition,

        @Input(label = "Firm", unit = Unit.FLAG) @Otherwise("true")
        boolean firm,

        @Input(label = "Security class", unit = Unit.TEXT) @Nullable
        String security)
        implements Identified {

    /// Whether announced megawatts are those of the facility or of the chips in it.
    public enum Basis {
        FACILITY,
        IT
    }
}

package org.dealbench.model;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that may go wrong and what it would do (spec section 13).
///
/// @param active whether it happens in the deterministic case
/// @param probability chance that it happens, for simulation
public record Risk(
        String id,
        String name,

        @Input(label = "Active", unit = Unit.FLAG) @Otherwise("false")
        boolean active,

        @Input(label = "Probability", unit = Unit.FRACTION, min = 0, max = 1) @Nullable
        Double probability,

        @Input(label = "Start", unit = Unit.MONTH) YearMonth start,

        @Input(label = "Duration", unit = Unit.MONTHS, min = 1, max = 1200)
        int months,

        List<Effect> effects)
        implements Identified {

    public Risk {
        effects = List.copyOf(effects);
    }
}

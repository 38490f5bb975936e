package org.dealbench.model;

import java.util.List;

/// Which chips fill a deal's new power, by month (spec section 6).
public record Mix(
        @Input(label = "Interpolation", unit = Unit.TEXT) @Otherwise("STEP")
        Interpolation interpolation,

        List<MixRow> rows) {

    public enum Interpolation {
        /// The last row at or before the month.
        STEP,
        /// A straight line between rows.
        LINEAR
    }

    public Mix {
        rows = List.copyOf(rows);
    }
}

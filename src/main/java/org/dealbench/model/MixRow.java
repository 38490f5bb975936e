package org.dealbench.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The shares of chips in what is added from one month on; a chip that is not named has none.
///
/// @param shares by chip id, each at least 0; addressed as `mix/{from}/{chip}`
public record MixRow(
        YearMonth from,

        @Input(label = "Share", unit = Unit.FRACTION, min = 0, max = 1)
        SequencedMap<String, Double> shares) {

    public MixRow {
        shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
    }
}

package org.dealbench.engine.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What becomes of a tranche.
///
/// @param metOn day its condition is met, null when it has none or it is never met
/// @param funding day of the first instalment, null when it is never paid
/// @param paid day of the last instalment, null when it is never paid
/// @param lapses whether the long-stop date passes first
/// @param outsideCalendar amount of the instalments dated outside the calendar
public record TrancheOutcome(
        String id,
        @Nullable LocalDate metOn,
        @Nullable LocalDate funding,
        @Nullable LocalDate paid,
        boolean lapses,
        double outsideCalendar) {}

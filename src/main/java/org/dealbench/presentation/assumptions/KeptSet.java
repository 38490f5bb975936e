package org.dealbench.presentation.assumptions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An assumption set on the shelf.
///
/// @param name given by a person, one of its kind
public record KeptSet(AssumptionKind kind, String name, Instant saved) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /// What a person calls it: `chip catalogue “Spring list”`.
    public String title() {
        return kind.noun() + " \u201c" + name + "\u201d";
    }

    /// One line of a list: `Spring list   chip catalogue, kept 23 Nov 2026, 12:03`.
    public String text(ZoneId zone) {
        return name + "   " + kind.noun() + ", kept " + MOMENT.format(saved.atZone(zone));
    }
}

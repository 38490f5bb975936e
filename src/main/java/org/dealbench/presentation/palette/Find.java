package org.dealbench.presentation.palette;

import java.util.function.BooleanSupplier;

/// Something that can be found: a command, a page, a scenario, an input.
///
/// @param id stays the same from one search to the next
/// @param kind of what it is: `Page`
/// @param text what is searched and shown
/// @param detail shown beside it, such as a shortcut
public record Find(String id, String kind, String text, String detail, BooleanSupplier enabled, Runnable action) {

    /// Something that can always be gone to.
    public static Find of(String id, String kind, String text, Runnable action) {
        return new Find(id, kind, text, "", () -> true, action);
    }
}

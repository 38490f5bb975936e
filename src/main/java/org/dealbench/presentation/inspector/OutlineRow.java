package org.dealbench.presentation.inspector;

import java.util.Optional;
import org.dealbench.presentation.table.NumberAt;

/// A row of an outline of parts.
///
/// @param key tells it from all others, and stays when numbers change
/// @param depth 0 for the direct parts
/// @param sign how it enters what it is part of: `+`, `×`, `because`
/// @param note why it is this one, or which month it looks at
/// @param number the line it is, which can be looked at by itself
/// @param input the address of the input it is
public record OutlineRow(
        String key,
        int depth,
        String sign,
        String label,
        String value,
        String note,
        boolean canOpen,
        boolean isOpen,
        Optional<NumberAt> number,
        Optional<String> input) {

    /// A row that only says something.
    static OutlineRow words(String key, int depth, String label, String value) {
        return new OutlineRow(key, depth, "", label, value, "", false, false, Optional.empty(), Optional.empty());
    }

    /// As a sentence, for a screen reader.
    public String spoken() {
        String state = canOpen ? isOpen ? ", open" : ", closed" : "";
        return (sign + " " + label + " " + value + (note.isEmpty() ? "" : ", " + note)).strip() + state;
    }
}

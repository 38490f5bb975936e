package org.dealbench.presentation.formula;

/// Something that can stand where one types.
///
/// @param insert what is written for it
/// @param label as the list shows it
/// @param unit of its numbers, empty for none
/// @param detail one sentence
public record Suggestion(String insert, String label, String unit, String detail) {

    /// In words, for those who hear the list.
    public String spoken() {
        return label + (unit.isEmpty() ? "" : ", " + unit) + ": " + detail;
    }
}

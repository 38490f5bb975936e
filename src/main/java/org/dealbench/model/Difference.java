package org.dealbench.model;

import org.jspecify.annotations.Nullable;

/// Something that two versions of a workbook do not have in common.
///
/// @param address where it stands
/// @param before as a person reads it; null when it is not there
/// @param after as a person reads it; null when it is not there
public record Difference(
        Address address, @Nullable String before, @Nullable String after) {

    /// One line: `deals/a/tranches/b/amount: 15000000000 here, 20000000000 on disk`.
    public String text(String beforeName, String afterName) {
        return address + ": " + side(before, beforeName) + ", " + side(after, afterName);
    }

    private static String side(@Nullable String value, String name) {
        return value == null ? "nothing " + name : value + " " + name;
    }
}

package org.dealbench.presentation.table;

/// A column of a table.
///
/// @param unit shown after the title, empty when every cell says its own
/// @param numeric whether it is aligned to the right
public record Column(String id, String title, String unit, boolean numeric) {

    public static Column words(String id, String title) {
        return new Column(id, title, "", false);
    }

    public static Column numbers(String id, String title) {
        return new Column(id, title, "", true);
    }

    public static Column numbers(String id, String title, String unit) {
        return new Column(id, title, unit, true);
    }

    public String heading() {
        return unit.isEmpty() ? title : title + ", " + unit;
    }
}

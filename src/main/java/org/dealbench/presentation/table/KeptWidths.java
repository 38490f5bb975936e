package org.dealbench.presentation.table;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Widths that a person gave to columns, so that they are the same when a table is shown again.
///
/// Widths are in ems, the size of a letter: they fit whatever the size of words.
public interface KeptWidths {

    /// The width of a column, empty when it should be as wide as its words.
    ///
    /// @param table [TableContent#kind]
    OptionalDouble width(String table, String column);

    void keep(String table, String column, double ems);

    /// Widths that are kept while the program runs.
    static KeptWidths forSession() {
        return new KeptWidths() {
            private final Map<String, Map<String, Double>> widths = new HashMap<>();

            @Override
            public OptionalDouble width(String table, String column) {
                Double width = widths.getOrDefault(table, Map.of()).get(column);
                return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
            }

            @Override
            public void keep(String table, String column, double ems) {
                widths.computeIfAbsent(table, _ -> new HashMap<>()).put(column, ems);
            }
        };
    }
}

package org.dealbench.chart.display;

import java.util.List;

/// The numbers of a chart as a table, for people who read tables and for CSV.
///
/// Amounts are in base units, those of the column's `unit`, unrounded.
public record TableTwin(List<Column> columns, List<List<Cell>> rows) {

    /// One column's heading.
    ///
    /// @param unit empty for words
    /// @param line address of the line whose numbers by period they are; empty if there is none
    public record Column(String label, String unit, String line) {

        public Column(String label, String unit) {
            this(label, unit, "");
        }

        public Column ofLine(String newLine) {
            return new Column(label, unit, newLine);
        }

        public String heading() {
            return unit.isEmpty() ? label : label + " (" + unit + ")";
        }
    }

    /// What one cell holds.
    public sealed interface Cell {}

    /// A text.
    public record Words(String text) implements Cell {}

    /// A number; not-a-number is an empty cell.
    public record Amount(double value) implements Cell {}

    public TableTwin {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}

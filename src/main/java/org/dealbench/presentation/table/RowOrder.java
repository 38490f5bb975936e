package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order in which rows are shown: the workbook's, or the one they had when they were sorted.
///
/// An edit never moves the row under the hand that types: the order is that of the moment of sorting, and rows
/// that come later stand at the end until the table is sorted again.
final class RowOrder {

    private Optional<Sort> sort = Optional.empty();
    private Map<String, Integer> positions = Map.of();

    Optional<Sort> sort() {
        return sort;
    }

    void sort(Optional<Sort> newSort, List<Column> columns, List<Row> rows) {
        sort = newSort;
        Map<String, Integer> found = new HashMap<>();
        newSort.ifPresent(wanted -> {
            int column = columns.stream().map(Column::id).toList().indexOf(wanted.column());
            List<Row> sorted = new ArrayList<>(rows);
            sorted.sort(Comparator.comparing(
                    row -> SortKey.of(row.cells().get(column)), SortKey.order(wanted.descending())));
            sorted.forEach(row -> found.put(row.id(), found.size()));
        });
        positions = found;
    }

    /// Rows of the workbook's order in this one.
    List<Row> arrange(List<Row> rows) {
        if (sort.isEmpty()) {
            return rows;
        }
        List<Row> arranged = new ArrayList<>(rows);
        arranged.sort(Comparator.comparingInt(row -> positions.getOrDefault(row.id(), Integer.MAX_VALUE)));
        return arranged;
    }
}

package org.dealbench.presentation.table;

import java.util.Optional;

/// By which column rows are shown, and in which direction.
public record Sort(String column, boolean descending) {

    /// What sorting by a column once more does: smallest first, largest first, then the workbook's order.
    static Optional<Sort> after(Optional<Sort> now, String column) {
        if (now.isEmpty() || !now.get().column().equals(column)) {
            return Optional.of(new Sort(column, false));
        }
        return now.get().descending() ? Optional.empty() : Optional.of(new Sort(column, true));
    }
}

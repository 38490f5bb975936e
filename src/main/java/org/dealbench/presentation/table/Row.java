package org.dealbench.presentation.table;

import java.util.List;

/// One row of a table.
///
/// @param id unique in the table, stays when the row moves
/// @param name what messages call it
/// @param cells one a column
public record Row(String id, String name, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}

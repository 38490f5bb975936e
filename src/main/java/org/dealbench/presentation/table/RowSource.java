package org.dealbench.presentation.table;

import java.util.List;

/// One row of a table as its content describes it.
///
/// @param name what messages and undo call it
/// @param cells one a column
public record RowSource(String id, String name, List<CellSource> cells) {
    public RowSource {
        cells = List.copyOf(cells);
    }
}

package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.RowCommands;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.table.TableCommands;
import org.dealbench.presentation.table.TableSelection;

/// What a page is made of.
///
/// @param variants at least one
record PageParts(
        InputTable table,
        TableSelection selection,
        TableCommands cells,
        RowCommands rows,
        List<SingleInput> fields,
        Optional<ColumnChoice> columnChoice,
        List<ChartVariant> variants) {

    PageParts {
        fields = List.copyOf(fields);
        variants = List.copyOf(variants);
    }
}

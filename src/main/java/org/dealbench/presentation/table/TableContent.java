package org.dealbench.presentation.table;

import java.util.List;
import org.dealbench.model.Workbook;

/// What a table shows of a workbook.
public interface TableContent {

    List<Column> columns(Workbook base);

    /// The rows of the base, each with one cell a column.
    List<RowSource> rows(Workbook base);

    RowEdits rowEdits();
}

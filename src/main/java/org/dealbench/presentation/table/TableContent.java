package org.dealbench.presentation.table;

import java.util.List;
import org.dealbench.model.Workbook;

/// What a table shows of a workbook.
public interface TableContent {

    /// What kind of table it is, the same for all deals: a name for what is kept about its columns.
    default String kind() {
        return getClass().getSimpleName();
    }

    List<Column> columns(Workbook base);

    /// The rows of the base, each with one cell a column.
    List<RowSource> rows(Workbook base);

    RowEdits rowEdits();

    /// Whether it is the same in every scenario, so that it can be changed while one is selected.
    default boolean isOfAllScenarios() {
        return false;
    }

    /// The field that a column shows of its row's element, as a path below it; the column's id where they are alike.
    default String fieldOf(String column) {
        return column;
    }

    /// Why the joint cells of a row are not right together, empty to say what validation says.
    ///
    /// @param tried the workbook as it would be with what was typed
    default String whyWaiting(Workbook tried, String row) {
        return "";
    }
}

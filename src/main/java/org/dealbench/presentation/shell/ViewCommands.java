package org.dealbench.presentation.shell;

/// What only a window can do.
public interface ViewCommands {

    /// Closes it, after asking about changes.
    void close();

    /// Copies the selected cells of the table that is shown.
    void copyCells();

    /// Copies them under the headings of their columns.
    void copyCellsWithHeadings();

    /// Shows all of the chart's axis.
    void resetZoom();

    /// Selects a row that has just been added.
    void selectRow(String id);
}

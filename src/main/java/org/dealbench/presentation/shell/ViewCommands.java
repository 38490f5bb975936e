package org.dealbench.presentation.shell;

import java.util.Optional;
import org.dealbench.presentation.table.NumberAt;

/// What only a window can do.
public interface ViewCommands {

    /// Opens the help topic of what has the focus.
    void help();

    /// Closes it, after asking about changes.
    void close();

    /// Copies the selected cells of the table that is shown.
    void copyCells();

    /// Copies them under the headings of their columns.
    void copyCellsWithHeadings();

    /// Opens the search.
    void find();

    /// Goes to the next part of the window, or the one before.
    ///
    /// @param steps 1 or -1
    void stepRegion(int steps);

    /// The number that has the focus, or the selected one of the table that has it; empty when that is none.
    Optional<NumberAt> numberAtHand();

    /// Shows all of the chart's axis.
    void resetZoom();

    /// Selects a row that has just been added.
    void selectRow(String id);
}

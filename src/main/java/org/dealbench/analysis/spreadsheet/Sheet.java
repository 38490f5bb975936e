package org.dealbench.analysis.spreadsheet;

import java.util.List;
import java.util.function.IntFunction;

/// One sheet of cells.
///
/// @param widths of the columns in characters, the last one of all that follow
/// @param frozenColumns that stay in view on the left
/// @param frozenRows that stay in view at the top
public record Sheet(String name, List<Double> widths, int frozenColumns, int frozenRows, List<Line> lines) {

    public Sheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /// One row of cells. Those of the months are made when they are asked for, since there may be a million.
    ///
    /// @param head the first cells
    /// @param count of the cells that follow
    /// @param cells the cells that follow, from 0
    /// @param note shown beside the first cell, empty for none
    /// @param working whether it only serves other rows and can be folded away
    public record Line(List<Cell> head, int count, IntFunction<Cell> cells, String note, boolean working) {

        public Line {
            head = List.copyOf(head);
        }

        static Line of(Cell... cells) {
            return noted("", cells);
        }

        static Line noted(String note, Cell... cells) {
            return new Line(List.of(cells), 0, _ -> Cell.words("", Cell.Look.PLAIN), note, false);
        }

        static Line empty() {
            return of();
        }
    }
}

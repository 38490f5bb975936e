package org.dealbench.presentation.table;

import java.util.List;
import org.dealbench.presentation.text.Choice;

/// One cell as it is shown.
///
/// @param text what stands there: the value, or what was typed when that was wrong
/// @param typed what an editor opens with; reads back to the same value
/// @param plain the value as a spreadsheet takes it: `15000000000`, `2028-12-31`
/// @param note what is wrong, what the base has, or why it cannot be changed; empty for nothing
/// @param picks what can be chosen instead of typed
public record Cell(
        String text, String typed, String plain, Mark mark, String note, boolean editable, List<Choice> picks) {

    /// What is special about a cell.
    public enum Mark {
        NONE,
        /// The text could not be used and nothing has changed.
        WRONG,
        /// The text waits for others of its row.
        WAITING,
        /// The selected scenario sets it.
        OVERRIDDEN,
        /// A scenario that the selected one builds on sets it.
        INHERITED,
        /// It is not known exactly.
        UNCERTAIN,
        /// Computed.
        RESULT
    }

    public Cell {
        picks = List.copyOf(picks);
    }

    /// A cell nobody edits.
    ///
    /// @param plain the value as a spreadsheet takes it
    public static Cell result(String text, String plain, String note) {
        return new Cell(text, text, plain, Mark.RESULT, note, false, List.of());
    }

    /// A cell of words nobody edits.
    public static Cell result(String text, String note) {
        return result(text, text, note);
    }

    /// Whether its text has not become a value.
    public boolean isFaulty() {
        return mark == Mark.WRONG || mark == Mark.WAITING;
    }

    Cell withTyped(Mark newMark, String newText, String newNote) {
        return new Cell(newText, newText, newText, newMark, newNote, editable, picks);
    }
}

package org.dealbench.library.journal;

import java.time.Instant;

/// A workbook's text after an edit.
///
/// @param number how many edits there were since the workbook was opened or saved, this one among them
/// @param label what undo calls it
record Edit(int number, Instant made, String label) {

    /// Before the first edit.
    static Edit none(Instant opened) {
        return new Edit(0, opened, "");
    }
}

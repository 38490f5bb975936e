package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// A workbook with edits that were not saved when the program ended.
///
/// @param id of the journal it is in
/// @param file empty for a workbook that had none, or whose file is not as it was when it was opened
/// @param edits how many were not saved
/// @param last when the last of them was made
/// @param label what undo called it
/// @param workbook as it was on screen
/// @param note what is special, empty for nothing
public record Recoverable(
        String id, Optional<Path> file, int edits, Instant last, String label, Workbook workbook, String note) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    /// What is offered: which workbook, how many edits, and when the last was.
    public String text(ZoneId zone) {
        String count = edits == 1 ? "1 edit" : edits + " edits";
        String what = label.isEmpty() ? "" : " (" + label + ")";
        return workbook.title() + ": " + count + " not saved, the last on "
                + MOMENT.format(last.atZone(zone)) + what
                + file.map(path -> "\n" + path).orElse("")
                + (note.isEmpty() ? "" : "\n" + note);
    }
}

package org.dealbench.library.journal;

import java.nio.file.Path;
import java.time.Instant;

/// What a program that was killed left in a journal.
///
/// @param journal the file it is in
/// @param edits how many there were since the workbook was opened or saved
/// @param last when the last of them was made
/// @param label what undo called it
/// @param text of the workbook's file, with all of them
public record Left(Path journal, Origin origin, int edits, Instant last, String label, String text) {}

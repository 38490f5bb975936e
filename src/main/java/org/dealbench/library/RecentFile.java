package org.dealbench.library;

import java.time.Instant;

/// A workbook's file and when it was last opened or saved.
///
/// @param file as the system writes it
public record RecentFile(String file, String title, Instant used) {}

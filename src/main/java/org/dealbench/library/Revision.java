package org.dealbench.library;

import java.time.Instant;

/// A workbook as it was at some time.
///
/// @param id in the library
/// @param title of the workbook then
/// @param label what had been done, such as `Change amount of Initial to 20bn`
/// @param digest SHA-256 of the workbook's text in hexadecimal
public record Revision(long id, Kind kind, Instant made, String title, String label, String digest) {

    /// Why it was kept.
    public enum Kind {
        /// It was opened so, and had been written by somebody else or before the library was.
        OPENED,
        /// It was saved so.
        SAVED,
        /// These edits were never saved: they were discarded, or left by a program that was killed.
        SESSION
    }
}

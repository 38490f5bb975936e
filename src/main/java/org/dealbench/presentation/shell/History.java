package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// What a workbook was at earlier times. Called off the UI thread.
public interface History {

    /// A workbook as it was.
    ///
    /// @param workbook what tells it from others
    /// @param how it came to be kept: `Saved`
    /// @param label what had been done
    record Version(String workbook, long id, String how, Instant made, String title, String label) {

        private static final DateTimeFormatter MOMENT =
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

        /// One line: `23 Nov 2026, 12:03:11   Saved   Change amount of Initial to 20bn`.
        public String text(ZoneId zone) {
            return MOMENT.format(made.atZone(zone)) + "   " + how + (label.equals(how) ? "" : "   " + label);
        }
    }

    /// The versions of a workbook, newest first.
    List<Version> of(Workbook workbook, Optional<Path> file);

    /// A version in full, empty when it can no longer be read.
    Optional<Workbook> workbook(Version version);

    /// Of no workbook.
    static History none() {
        return new History() {
            @Override
            public List<Version> of(Workbook workbook, Optional<Path> file) {
                return List.of();
            }

            @Override
            public Optional<Workbook> workbook(Version version) {
                return Optional.empty();
            }
        };
    }
}

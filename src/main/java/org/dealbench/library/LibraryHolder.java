package org.dealbench.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A line beside the database that says which process has it open, for another one that finds it locked.
///
/// It only tells: the lock is the database's own, and what a killed process left here locks nobody out.
record LibraryHolder(Path file) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    static LibraryHolder in(Path folder) {
        return new LibraryHolder(folder.resolve("library.holder"));
    }

    /// Says that this process has it.
    void say(Clock clock) {
        try {
            Files.writeString(file, ProcessHandle.current().pid() + " " + clock.instant());
        } catch (IOException e) {
            System.getLogger(LibraryHolder.class.getName()).log(Level.DEBUG, "nobody will know who has the library", e);
        }
    }

    /// Who has it, to begin a sentence: `Another Dealbench (process 4711, since 23 Nov 2026, 12:03)`.
    String told(Clock clock) {
        try {
            String[] words = Files.readString(file, StandardCharsets.UTF_8).split(" ", -1);
            if (words.length == 2 && ProcessHandle.of(Long.parseLong(words[0])).isPresent()) {
                return "Another Dealbench (process " + words[0] + ", since "
                        + MOMENT.format(Instant.parse(words[1]).atZone(clock.getZone())) + ")";
            }
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            System.getLogger(LibraryHolder.class.getName()).log(Level.DEBUG, "nobody says who has the library", e);
        }
        return "Another program";
    }
}

package org.dealbench.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.dealbench.library.Library.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another process has the database open: this one goes on without it, at once, and says who has it and what to do.
class LockedLibraryTest {

    @TempDir
    private Path folder;

    /// The other process: opens the library, says so, and keeps it until it is killed.
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (Library library = new LibraryFile(Path.of(arguments[0])).open(Clock.systemUTC())) {
                library.notebook().keep(Map.of("look", "DARK"));
                library.notebook().remember(new RecentFile("/deals/a.dealbench", "A", Instant.EPOCH));
                System.out.println("READY");
                System.in.read();
            }
        }
    }

    @Test
    void itIsDoneWithoutAndSaidWhoHasItAndWhatToDo() throws IOException, InterruptedException {
        try (ChildProgram other = ChildProgram.start(Holder.class, folder.toString())) {
            other.saidUntil("READY");
            Library library = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> new LibraryFile(folder).open(Clock.systemUTC()));
            try (library) {
                assertThat(library.condition()).isInstanceOf(Condition.ForThisRun.class);
                assertThat(library.condition().told())
                        .startsWith("Another Dealbench (process " + other.pid() + ", since ")
                        .contains(
                                "is using the library " + new LibraryFile(folder).file(),
                                "Workbooks are saved as usual",
                                "Close the other program and start Dealbench again");
                assertThat(library.notebook().settings()).isEqualTo(Map.of("look", "DARK"));
                assertThat(library.notebook().recent(5)).hasSize(1);
                library.notebook().keep(Map.of("look", "LIGHT"));
            }
            other.kill();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).noneMatch(file -> file.toString().contains("damaged"));
        }
        try (Library library = new LibraryFile(folder).open(Clock.systemUTC())) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
            assertThat(library.notebook().settings()).isEqualTo(Map.of("look", "DARK"));
        }
    }

    @Test
    void aLineThatAKilledProcessLeftLocksNobodyOut() throws IOException {
        Files.writeString(folder.resolve("library.holder"), "999999999 2026-11-23T12:03:11Z");
        try (Library library = new LibraryFile(folder).open(Clock.systemUTC())) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
        }
    }
}

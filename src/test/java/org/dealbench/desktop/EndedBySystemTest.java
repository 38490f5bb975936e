package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dealbench.library.ChildProgram;
import org.dealbench.library.Library;
import org.dealbench.library.LibraryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The window's program is asked to end by the system, as when a computer shuts down: it leaves nothing locked.
class EndedBySystemTest {

    private static final List<String> NO_SCREEN = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private static void waitFor(Path file) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as(file + " was waited for").isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a program cannot be asked to end, only be killed")
    void theLockOfItsWorkbookIsGivenBackAndTheLibraryClosed() throws IOException, InterruptedException {
        Path file = folder.resolve("deal.dealbench");
        Files.copy(Path.of("assets", "amazon-openai.dealbench"), file);
        Path lock = folder.resolve(".deal.dealbench.lock");
        Path data = folder.resolve("data");
        try (ChildProgram program = ChildProgram.start(
                Launcher.class, NO_SCREEN, Map.of("DEALBENCH_HOME", data.toString()), file.toString())) {
            waitFor(lock);
            waitFor(data.resolve("settings.mirror"));
            program.end();
        }
        assertThat(lock).doesNotExist();
        try (Library library = new LibraryFile(data).open(Clock.systemUTC())) {
            assertThat(library.condition()).isEqualTo(new Library.Condition.Sound());
        }
    }
}

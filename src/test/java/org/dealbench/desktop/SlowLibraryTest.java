package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.dealbench.desktop.port.LibraryMemory;
import org.dealbench.library.Library;
import org.dealbench.library.LibraryFile;
import org.dealbench.library.LibraryThread;
import org.dealbench.library.RecentFile;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A library that does not open before the test says so: the window is there, in its look, and everything but history
/// and recent files works.
@ExtendWith(ApplicationExtension.class)
class SlowLibraryTest {

    @TempDir
    private static Path folder;

    private final CountDownLatch slow = new CountDownLatch(1);
    private final ExecutorService libraries = Executors.newSingleThreadExecutor();
    private final ExecutorService memory = Executors.newSingleThreadExecutor();
    private final LibraryThread library = new LibraryThread(libraries, this::opened, _ -> {});
    private Staged staged;

    private Library opened() {
        try {
            assertThat(slow.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new LibraryFile(folder).open(Clock.systemUTC());
    }

    @Start
    void start(Stage stage) {
        try (Library before = new LibraryFile(folder).open(Clock.systemUTC())) {
            before.notebook().keep(Map.of("look", "DARK", "window", "40.0 30.0 1100.0 700.0 false"));
            before.notebook().remember(new RecentFile("/deals/a.dealbench", "A", Instant.EPOCH));
        }
        staged = new Staged(
                stage,
                Staged.sample(),
                Optional.empty(),
                memory,
                new LibraryMemory(library, new LibraryFile(folder)::glimpse).remembered());
    }

    @AfterEach
    void end() throws InterruptedException {
        slow.countDown();
        memory.shutdown();
        assertThat(memory.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        libraries.execute(library::close);
        libraries.shutdown();
        assertThat(libraries.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theWindowIsUsableBeforeItIsOpen() throws InterruptedException, ExecutionException, TimeoutException {
        Appearance appearance = staged.window().workbench().appearance();
        assertThat(staged.stage().isShowing()).isTrue();
        assertThat(staged.stage().getWidth()).isEqualTo(1100);
        assertThat(appearance.lookProperty().get()).isEqualTo(Look.DARK);

        Path file = folder.resolve("saved.dealbench");
        staged.questions().answer(file);
        staged.run(() -> {
            staged.window().workbench().show(PageKey.of(PageKind.CHIPS));
            staged.window().commands().run(Command.LARGER_TEXT);
            staged.window().commands().run(Command.SAVE_AS);
            staged.window().commands().run(Command.HISTORY);
        });
        assertThat(file).isNotEmptyFile();
        assertThat(staged.window()
                        .workbench()
                        .pageProperty()
                        .get()
                        .orElseThrow()
                        .kind())
                .isEqualTo(PageKind.CHIPS);
        assertThat(slow.getCount()).as("the library is still closed").isEqualTo(1);

        slow.countDown();
        memory.submit(() -> {}).get(20, TimeUnit.SECONDS);
        List<RecentFile> kept = library.ask(opened -> opened.notebook().recent(5), List.of());
        Map<String, String> settings = library.ask(opened -> opened.notebook().settings(), Map.of());
        staged.settle();
        assertThat(appearance.textPercentProperty().get()).isEqualTo(125);
        assertThat(settings).containsEntry("text", "125").containsEntry("page", "CHIPS ");
        assertThat(kept.stream().map(RecentFile::file)).containsExactly(file.toString(), "/deals/a.dealbench");
    }
}

package org.dealbench.desktop.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.library.LibraryFile;
import org.dealbench.library.LibraryThread;
import org.dealbench.library.journal.EditJournal;
import org.dealbench.library.journal.JournalDisk;
import org.dealbench.library.journal.JournalFolder;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.Recoverable;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySafekeepingTest {

    @TempDir
    private Path folder;

    private final List<LibraryThread> libraries = new ArrayList<>();
    private Path file = Path.of("");
    private Program program = new Program(Path.of("unused"));

    /// What a program has below its window.
    private final class Program {

        private final FileStore store = new FileStore();
        private final LibraryThread library;
        private final LibrarySafekeeping keeping;

        Program(Path data) {
            library = new LibraryThread(Runnable::run, () -> new LibraryFile(data).open(Clock.systemUTC()), message -> {
                throw new AssertionError(message);
            });
            JournalFolder journals =
                    new JournalFolder(data.resolve("journal"), JournalDisk.ofThisMachine(), Clock.systemUTC());
            EditJournal journal = new EditJournal(journals, Runnable::run, Clock.systemUTC(), message -> {
                throw new AssertionError(message);
            });
            keeping = new LibrarySafekeeping(journal, journals, Runnable::run, store, library);
            libraries.add(library);
        }

        Workbook open() {
            Workbook workbook = ((Opened.Read) store.open(file)).workbook();
            keeping.begin(Optional.of(file), workbook);
            return workbook;
        }

        List<Recoverable> found() {
            List<Recoverable> found = new ArrayList<>();
            keeping.find(found::addAll);
            return found;
        }
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("assets", "amazon-openai.dealbench"), folder.resolve("deal.dealbench"));
        program = new Program(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        libraries.forEach(LibraryThread::close);
    }

    private static Workbook renamed(Workbook workbook, String title) {
        return Parts.replace(workbook, Address.of("title"), title).orElseThrow();
    }

    /// What the next start finds after this program was killed: its journals without its locks.
    private Program afterKill() throws IOException {
        Path data = folder.resolve("next");
        Files.createDirectories(data.resolve("journal"));
        try (var journals = Files.list(folder.resolve("data").resolve("journal"))) {
            for (Path each : journals.toList()) {
                Files.copy(each, data.resolve("journal").resolve(each.getFileName()));
            }
        }
        return new Program(data);
    }

    @Test
    void editsOfAKilledProgramBelongToTheirFileAsLongAsItIsAsItWas() throws IOException {
        Workbook edited = renamed(program.open(), "Typed");
        program.keeping.edited(edited, "Rename");

        assertThat(afterKill().found()).singleElement().satisfies(left -> {
            assertThat(left.workbook()).isEqualTo(edited);
            assertThat(left.file()).contains(file);
            assertThat(left.note()).isEmpty();
        });
    }

    @Test
    void editsOfAFileThatHasChangedAreOfferedWithoutIt() throws IOException {
        program.keeping.edited(renamed(program.open(), "Typed"), "Rename");
        Files.writeString(file, Files.readString(file).replace("\"USD\"", "\"EUR\""));

        assertThat(afterKill().found()).singleElement().satisfies(left -> {
            assertThat(left.file()).isEmpty();
            assertThat(left.note()).startsWith(file + "\nThe file is not as it was");
        });
    }

    @Test
    void whatALaterJournalHasTooIsOfferedOnce() throws IOException {
        Workbook saved = renamed(program.open(), "Typed");
        Workbook newest = renamed(saved, "Typed on");
        program.keeping.edited(saved, "Rename");
        program.store.save(saved, file);
        program.keeping.edited(newest, "Rename again");
        Program begun = new Program(folder.resolve("data"));
        begun.open();
        begun.keeping.edited(newest, "Rename again");

        assertThat(afterKill().found()).singleElement().satisfies(left -> {
            assertThat(left.workbook().title()).isEqualTo("Typed on");
            assertThat(left.file()).contains(file);
        });
    }

    @Test
    void whatWasSavedBeforeTheKillIsNotOffered() throws IOException {
        Workbook edited = renamed(program.open(), "Typed");
        program.keeping.edited(edited, "Rename");
        program.store.save(edited, file);

        Program next = afterKill();
        assertThat(next.found()).isEmpty();
        assertThat(folder.resolve("next").resolve("journal")).isEmptyDirectory();
    }

    @Test
    void everySaveAndWhatWasGivenUpIsInTheHistory() {
        Workbook opened = program.open();
        Workbook two = renamed(opened, "Two");
        program.keeping.edited(two, "Rename to Two");
        program.store.save(two, file);
        program.keeping.saved(two, file);
        Workbook three = renamed(opened, "Three");
        program.keeping.edited(three, "Rename to Three");
        program.keeping.discarded(three);

        LibraryHistory history = new LibraryHistory(program.library);
        List<Version> versions = history.of(opened, Optional.of(file));
        assertThat(versions).extracting(Version::how).containsExactly("Not saved", "Saved", "Opened");
        assertThat(versions).extracting(Version::label).containsExactly("Rename to Three", "Rename to Two", "Opened");
        assertThat(versions)
                .extracting(each -> history.workbook(each).orElseThrow())
                .containsExactly(three, two, opened);
    }
}

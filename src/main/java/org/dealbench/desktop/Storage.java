package org.dealbench.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dealbench.desktop.port.FileLocks;
import org.dealbench.desktop.port.FileStore;
import org.dealbench.desktop.port.LibraryHistory;
import org.dealbench.desktop.port.LibraryMemory;
import org.dealbench.desktop.port.LibrarySafekeeping;
import org.dealbench.library.LibraryFile;
import org.dealbench.library.LibraryThread;
import org.dealbench.library.journal.EditJournal;
import org.dealbench.library.journal.JournalDisk;
import org.dealbench.library.journal.JournalFolder;
import org.dealbench.presentation.shell.History;
import org.dealbench.presentation.shell.Remembered;

/// Everything the program keeps: workbook files, and in its own folder the library and the journals.
final class Storage {

    private final Path folder;
    private final FileStore store;
    private final LibraryThread library;
    private final LibrarySafekeeping safekeeping;

    /// Nothing is opened before it is asked for.
    ///
    /// @param folder the program's own
    /// @param telling takes what a person should know, on any thread
    Storage(Path folder, Clock clock, Executor libraries, Executor journals, Consumer<String> telling) {
        this.folder = folder;
        store = new FileStore(new FileLocks(() -> FileLocks.holder(clock.instant()), clock.getZone()));
        library = new LibraryThread(libraries, () -> new LibraryFile(folder).open(clock), telling);
        JournalFolder left = new JournalFolder(folder.resolve("journal"), JournalDisk.ofThisMachine(), clock);
        EditJournal journal = new EditJournal(left, journals, clock, telling);
        safekeeping = new LibrarySafekeeping(journal, left, journals, store, library);
    }

    Path folder() {
        return folder;
    }

    FileStore store() {
        return store;
    }

    /// What is kept between starts.
    ///
    /// @param glimpse settings as they were last, without waiting
    Remembered remembered(Supplier<Map<String, String>> glimpse) {
        return new LibraryMemory(library, glimpse).remembered();
    }

    /// Settings as they were last; reads one small file.
    Map<String, String> glimpse() {
        return new LibraryFile(folder).glimpse();
    }

    History history() {
        return new LibraryHistory(library);
    }

    LibrarySafekeeping safekeeping() {
        return safekeeping;
    }

    /// Closes the library, on its thread.
    void close() {
        library.close();
    }
}

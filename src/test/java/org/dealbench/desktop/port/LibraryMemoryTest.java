package org.dealbench.desktop.port;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.dealbench.library.LibraryFile;
import org.dealbench.library.LibraryThread;
import org.dealbench.presentation.shell.Remembered;
import org.dealbench.presentation.shell.RememberedContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LibraryMemoryTest implements RememberedContract {

    @TempDir
    private Path folder;

    private final LibraryThread library =
            new LibraryThread(Runnable::run, () -> new LibraryFile(folder).open(Clock.systemUTC()), _ -> {});

    @Override
    public Remembered remembered() {
        return new LibraryMemory(library, Map::of).remembered();
    }

    @AfterEach
    void close() {
        library.close();
    }
}

package org.dealbench.library.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where journals are written; a test gives one that is full.
@FunctionalInterface
public interface JournalDisk {

    /// Makes a new file.
    FileChannel create(Path file) throws IOException;

    /// The computer's own.
    static JournalDisk ofThisMachine() {
        return file -> FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}

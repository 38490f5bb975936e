package org.dealbench.workbook;

import java.io.IOException;
import java.nio.file.Path;

/// A small file of the program's own that is replaced as a whole, as workbooks are: written beside, flushed, and moved.
public final class WholeFile {

    private static final Disk DISK = new Disk() {};

    private WholeFile() {}

    /// Puts a file with that content in the place of what is there. Its folder has to be there.
    public static void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        DISK.delete(fresh);
        try {
            DISK.writeNew(fresh, content);
            DISK.replace(fresh, file);
        } finally {
            DISK.delete(fresh);
        }
    }
}

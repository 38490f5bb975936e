package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// What helps whoever mends the program, in one file. Called off the UI thread.
@FunctionalInterface
public interface Diagnostics {

    /// Writes it.
    ///
    /// @param workbook only when its owner wants it in there
    void write(Path file, Optional<Workbook> workbook) throws IOException;
}

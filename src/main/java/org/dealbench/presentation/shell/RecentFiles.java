package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Where the workbooks that were opened or saved last are remembered between starts.
///
/// Called off the UI thread. Files that are gone stay remembered, because they may be on a disk that comes back.
public interface RecentFiles {

    /// A workbook and when it was last opened or saved.
    ///
    /// @param file absolute
    record Recent(Path file, String title, Instant used) {}

    /// The ones used last, newest first, each file once.
    List<Recent> newest(int most);

    /// Remembers a use of a file, in place of an earlier one of the same file.
    void remember(Recent recent);

    /// Lets go of a file.
    void forget(Path file);
}

package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// Keeps what is not saved yet where a killed program leaves it, and the history of each workbook.
///
/// Called on the UI thread, which it does not keep waiting.
public interface Safekeeping {

    /// A workbook is open as it is on disk, or as it came with the program.
    void begin(Optional<Path> file, Workbook opened);

    /// It has been edited.
    ///
    /// @param label what undo calls it
    void edited(Workbook now, String label);

    /// It is on disk.
    void saved(Workbook written, Path file);

    /// A person gave up the edits that were not saved.
    void discarded(Workbook last);

    /// It has been closed; nothing was left to save.
    void closed();

    /// What was offered is open now and being kept again.
    void recovered(Recoverable taken);

    /// A person gave up what was offered.
    void discarded(Recoverable given);

    /// Keeps nothing: for tests, and for when there is nowhere to keep it.
    static Safekeeping none() {
        return new NoSafekeeping();
    }
}

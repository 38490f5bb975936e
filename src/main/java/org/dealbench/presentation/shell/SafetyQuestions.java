package org.dealbench.presentation.shell;

import java.util.List;
import java.util.Optional;

/// What is asked of a person so that nothing is lost, in a dialog each.
public interface SafetyQuestions {

    /// What to do with a workbook that a killed program left.
    enum Recovery {
        OPEN,
        DISCARD
    }

    /// A choice about one of them.
    record Recovering(Recoverable chosen, Recovery wanted) {}

    /// What to do about a file that somebody else has changed.
    enum OnDisk {
        /// Opens what is on disk.
        RELOAD,
        /// Shows what differs, and asks again.
        COMPARE,
        /// Saves what is open under another name.
        SAVE_COPY,
        /// Goes on; saving will ask again.
        LATER
    }

    /// Offers what was left. Empty to be asked again at the next start.
    Optional<Recovering> recover(List<Recoverable> left);

    /// Asked when a file is no longer what was opened.
    ///
    /// @param unsaved whether there are edits that reloading would lose
    OnDisk changedOnDisk(String file, boolean unsaved);

    /// Shows what differs between two versions of a workbook, a line each.
    void showDifferences(String title, List<String> lines);

    /// Never asks and loses nothing.
    static SafetyQuestions none() {
        return new SafetyQuestions() {
            @Override
            public Optional<Recovering> recover(List<Recoverable> left) {
                return Optional.empty();
            }

            @Override
            public OnDisk changedOnDisk(String file, boolean unsaved) {
                return OnDisk.LATER;
            }

            @Override
            public void showDifferences(String title, List<String> lines) {
                // nobody asked
            }
        };
    }
}

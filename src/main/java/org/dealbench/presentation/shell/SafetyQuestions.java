package org.dealbench.presentation.shell;

import java.util.List;
import java.util.Optional;
import org.dealbench.presentation.shell.History.Version;

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

    /// What to do with an earlier version.
    sealed interface Looking {

        /// Show what has changed since.
        record Compare(Version version) implements Looking {}

        /// Open it beside the file, as a workbook that has none.
        record Restore(Version version) implements Looking {}
    }

    /// Shows the earlier versions of a workbook. Empty for nothing more.
    ///
    /// @param preview of the version that is selected
    Optional<Looking> version(List<Version> versions, HistoryPreview preview);

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
            public Optional<Looking> version(List<Version> versions, HistoryPreview preview) {
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

package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// Where workbooks are kept. Called off the UI thread; what goes wrong is a value.
public interface WorkbookStore {

    /// The workbooks that come with the program.
    enum Supplied {
        /// A deal as it was published, with its sources.
        SAMPLE,
        /// The deal of new workbooks, to be typed over.
        TEMPLATE
    }

    /// What came of opening a file.
    sealed interface Opened {

        /// The workbook, without faults.
        record Read(Workbook workbook) implements Opened {}

        /// Why not, and every fault of a file that could be read.
        record Refused(String message, List<String> faults) implements Opened {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// What came of saving.
    sealed interface Saved {

        /// The workbook is on disk.
        record Written() implements Saved {}

        /// Not written: somebody else has changed the file since it was opened.
        record Changed() implements Saved {}

        /// Why not; the file that was there is as it was.
        record Failed(String message) implements Saved {}
    }

    Opened open(Path file);

    /// A workbook that comes with the program.
    Opened open(Supplied supplied);

    Saved save(Workbook workbook, Path file);

    /// Takes the right to write the file of the workbook that is open, and gives back the one before.
    ///
    /// @return who has it instead, for a person; empty when it is ours, or nobody's
    default Optional<String> hold(Optional<Path> file) {
        return Optional.empty();
    }

    /// The file as it is on disk now, which stays unknown to saving.
    default Opened look(Path file) {
        return open(file);
    }

    /// Whether a file is no longer what was opened or saved. Says so once of the same content.
    default boolean hasChanged(Path file) {
        return false;
    }
}

package org.dealbench.workbook;

import java.nio.file.Path;
import java.util.List;
import org.dealbench.model.Fault;
import org.jspecify.annotations.Nullable;

/// What came of saving a workbook file: it is whole and on disk, or the file there is what it was before.
public sealed interface Saving {

    /// It is on disk.
    ///
    /// @param digest SHA-256 of the file's bytes in hexadecimal
    /// @param backup the previous file, null when there was none
    record Saved(Path file, String digest, @Nullable Path backup) implements Saving {}

    /// Not saved: the file on disk is no longer the one that was opened.
    ///
    /// @param message what happened and what to do, for a person
    /// @param digest of the file on disk now
    record Changed(String message, String digest) implements Saving {}

    /// Not saved. The file on disk is what it was before, and the workbook still in hand.
    ///
    /// @param message what happened, what was kept and what to do, for a person
    /// @param faults of the workbook when it could not be opened again; empty when the machine was at fault
    record Failed(String message, List<Fault> faults) implements Saving {

        public Failed {
            faults = List.copyOf(faults);
        }
    }
}

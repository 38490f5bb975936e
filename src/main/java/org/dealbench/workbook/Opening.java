package org.dealbench.workbook;

import java.util.List;
import org.dealbench.model.Fault;
import org.dealbench.model.Workbook;

/// What came of opening a workbook file: all of it, or nothing and the reasons.
public sealed interface Opening {

    /// It was read in full and has no fault.
    ///
    /// @param extras to be handed back when it is saved
    /// @param digest SHA-256 of the file's bytes in hexadecimal
    record Opened(Workbook workbook, Extras extras, String digest) implements Opening {}

    /// It was not opened. The file is left as it is.
    ///
    /// @param message what happened and what to do, for a person
    /// @param faults every fault of a workbook that could be read; empty when it could not
    record Refused(Reason reason, String message, List<Fault> faults) implements Opening {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Who has to do something about it.
    enum Reason {
        /// The file holds something else than a workbook without fault.
        CONTENT,
        /// There is no such file.
        MISSING,
        /// The machine did not let it be read: permission, disk.
        MACHINE
    }
}

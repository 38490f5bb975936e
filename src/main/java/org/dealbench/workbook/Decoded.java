package org.dealbench.workbook;

import java.util.List;
import java.util.Set;
import org.dealbench.model.Fault;
import org.dealbench.model.Workbook;

/// What became of a tree: a workbook, with stand-ins where there are faults.
///
/// @param unread addresses of what could not be read, so that nothing is concluded from its stand-in
record Decoded(Workbook workbook, Extras extras, List<Fault> faults, Set<String> unread) {

    Decoded {
        faults = List.copyOf(faults);
        unread = Set.copyOf(unread);
    }
}

package org.dealbench.presentation.document;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.model.Fault;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;

/// What no edit may bring about: a fault of the workbook, or one of a line of one's own that had none.
///
/// A formula names elements and other lines by their ids, so that deleting one of them is refused like deleting what
/// anything else refers to.
public final class WorkbookRules {

    private final LineCatalogue catalogue;

    public WorkbookRules(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// All faults of a workbook, those of its own lines last.
    public List<Fault> check(Workbook workbook) {
        List<Fault> faults = Validation.check(workbook);
        if (workbook.lines().isEmpty() || !faults.isEmpty()) {
            return faults;
        }
        List<Fault> all = new ArrayList<>(faults);
        OwnLines.of(catalogue, workbook).faults().forEach(fault -> all.add(Fault.of(fault.address(), fault.message())));
        return all;
    }
}

package org.dealbench.analysis.comparison;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;

/// From one case to another: all changes made, the first becomes the second.
///
/// Both are bare: without what no number follows from, sources and scenarios above all, so that the many workbooks in
/// between are checked quickly.
///
/// @param changes in the order in which they are shown and made
public record Transition(Workbook before, Workbook after, List<Change> changes) {

    private static final List<String> IDLE =
            List.of("sources", "claims", "uncertainties", "correlations", "scenarios", "checks", "runs", "actuals");

    public Transition {
        before = bare(before);
        after = bare(after);
        changes = List.copyOf(changes);
    }

    private static Workbook bare(Workbook workbook) {
        Workbook bare = workbook;
        for (String list : IDLE) {
            bare = Parts.replace(bare, Address.of(list), List.of()).orElseThrow();
        }
        return bare;
    }
}

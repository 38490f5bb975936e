package org.dealbench.engine;

import java.util.List;
import org.dealbench.model.Unit;

/// One number the program shows, declared once for all elements it exists for.
///
/// @param id such as `capacity.facilityMw`; a line over several indices is told apart by the last one's element
/// @param over the indices it exists for, outermost first; empty for the whole workbook
/// @param documentation one sentence for a person
public record Line(
        String id, String label, Unit unit, LineKind kind, List<Index> over, String documentation, Expr formula) {

    public Line {
        over = List.copyOf(over);
    }
}

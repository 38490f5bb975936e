package org.dealbench.analysis.comparison;

import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// A case that is held against others: the base or a scenario, projected.
///
/// @param id of the scenario, empty for the base
/// @param workbook as the case sees it
public record ComparedCase(String id, String name, Workbook workbook, Projection projection) {

    /// How many stand side by side at most: more lines cannot be told apart.
    public static final int MOST = 8;
}

package org.dealbench.presentation.kpi;

import java.util.List;
import java.util.Optional;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.DealPlace;

/// The key figures of a projection.
public final class Kpis {

    private Kpis() {}

    /// Of one deal, or of all deals together.
    ///
    /// @param workbook with the scenario applied that was projected
    /// @param deal an id, empty for all deals; of one that is not there nothing is known
    public static List<Kpi> of(Workbook workbook, Projection projection, Optional<String> deal) {
        return deal.isEmpty()
                ? PortfolioKpis.of(workbook, projection)
                : new DealPlace(deal.get())
                        .in(workbook)
                        .map(found -> DealKpis.of(workbook, projection, found))
                        .orElse(List.of());
    }
}

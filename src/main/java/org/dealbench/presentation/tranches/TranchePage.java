package org.dealbench.presentation.tranches;

import java.util.List;
import org.dealbench.chart.TrancheChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.table.DealPlace;

/// When the money of a deal flows, and what it waits for.
public final class TranchePage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        TrancheTable content = new TrancheTable(
                deal, id -> context.outcome(deal, figures -> figures.tranches().get(id)));
        return new PageParts(
                List.of(context.table("Inputs", "This deal has no tranches yet.", content)),
                List.of(ChartVariant.ofDeal("Status", deal, TrancheChart::of)));
    }
}

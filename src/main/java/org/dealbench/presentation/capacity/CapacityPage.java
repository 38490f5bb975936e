package org.dealbench.presentation.capacity;

import java.util.List;
import org.dealbench.chart.CapacityChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.table.DealPlace;

/// When the gigawatts of a deal come.
public final class CapacityPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        PhaseTable content = new PhaseTable(
                deal, id -> context.outcome(deal, figures -> figures.phases().get(id)));
        return new PageParts(
                List.of(context.table("Inputs", "This deal has no phases yet.", content)),
                List.of(ChartVariant.ofDeal("Power", deal, CapacityChart::of)));
    }
}

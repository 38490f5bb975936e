package org.dealbench.presentation.economics;

import java.util.List;
import org.dealbench.chart.CashMeasure;
import org.dealbench.chart.EconomicsChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.table.DealPlace;

/// What a deal costs its provider, and what is left.
public final class EconomicsPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        return new PageParts(
                List.of(context.table("Inputs", "This deal has no economics yet.", new EconomicsTable(deal))),
                List.of(
                        variant("Flows", deal, CashMeasure.FLOWS),
                        variant("Cumulative", deal, CashMeasure.CUMULATIVE)));
    }

    private static ChartVariant variant(String text, DealPlace deal, CashMeasure measure) {
        return ChartVariant.ofDeal(
                text,
                deal,
                (workbook, projection, id, period) -> EconomicsChart.of(workbook, projection, id, period, measure));
    }
}

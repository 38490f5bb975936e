package org.dealbench.presentation.revenue;

import java.util.List;
import org.dealbench.chart.RevenueChart;
import org.dealbench.chart.RevenueMeasure;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.table.DealPlace;

/// What a deal earns its provider, and what is committed.
public final class RevenuePage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        PageTable commitments = context.table("Inputs", "This deal has no commitments yet.", new CommitmentTable(deal))
                .withFields(List.of(
                        context.field(deal, "Revenue basis", deal.address().child("revenueBasis"), ""),
                        context.field(
                                deal,
                                "Delivery relief",
                                deal.address().child("settlement").child("deliveryRelief"),
                                "the settlement of ")));
        return new PageParts(
                List.of(commitments),
                List.of(
                        variant("Revenue", deal, RevenueMeasure.EARNED),
                        variant("Remaining obligation", deal, RevenueMeasure.OBLIGATION)));
    }

    private static ChartVariant variant(String text, DealPlace deal, RevenueMeasure measure) {
        return ChartVariant.ofDeal(
                text,
                deal,
                (workbook, projection, id, period) -> RevenueChart.of(workbook, projection, id, period, measure));
    }
}

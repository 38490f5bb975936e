package org.dealbench.presentation.returns;

import java.util.List;
import org.dealbench.chart.MoneyMapChart;
import org.dealbench.chart.MoneyView;
import org.dealbench.chart.NpvChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.table.DealPlace;

/// What a deal returns to whom, at what rate, and who finances whom.
public final class ReturnsPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        return new PageParts(
                List.of(
                        context.table(
                                "Equity",
                                "This deal has no equity yet: add it to see what the investor gets back.",
                                EquityTable.of(deal)),
                        context.table(
                                "Returns",
                                "There are no results yet.",
                                new ReturnsTable(deal, () -> context.projections()
                                        .lastProperty()
                                        .get()))),
                List.of(
                        ChartVariant.ofDeal("NPV profile", deal, NpvChart::of),
                        money("Money map, gross", deal, MoneyView.GROSS),
                        money("Money map, net", deal, MoneyView.NET)));
    }

    private static ChartVariant money(String text, DealPlace deal, MoneyView measure) {
        return ChartVariant.ofDeal(
                text,
                deal,
                (workbook, projection, id, period) -> MoneyMapChart.of(workbook, projection, id, period, measure));
    }
}

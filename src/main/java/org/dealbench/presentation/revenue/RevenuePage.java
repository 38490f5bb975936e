package org.dealbench.presentation.revenue;

import java.util.List;
import org.dealbench.chart.RevenueChart;
import org.dealbench.chart.RevenueMeasure;
import org.dealbench.model.Deal;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.table.Choices;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.SingleInput;

/// What a deal earns its provider, and what is committed.
public final class RevenuePage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        SingleInput basis = context.field(deal, "Revenue basis", deal.address().child("revenueBasis"), "");
        PageTable commitments = context.table(
                        "Commitments", "This deal has no commitments yet.", new CommitmentTable(deal))
                .withFields(List.of(
                        basis,
                        settlement(context, deal, "Delivery relief", "deliveryRelief"),
                        takeOrPay(context, deal, basis, "Window", "months"),
                        takeOrPay(context, deal, basis, "Take-or-pay share", "takeOrPay"),
                        takeOrPay(context, deal, basis, "Carry forward", "carryForward")));
        PageTable channels = context.table(
                "Channels", "Nothing of the customer\u2019s is sold through the provider yet.", new ChannelTable(deal));
        return new PageParts(
                List.of(commitments, channels),
                List.of(
                        variant("Revenue", deal, RevenueMeasure.EARNED),
                        variant("Remaining obligation", deal, RevenueMeasure.OBLIGATION)));
    }

    /// What only a take-or-pay settlement reads is only shown with it.
    private static SingleInput takeOrPay(
            PageContext context, DealPlace deal, SingleInput basis, String label, String field) {
        String wanted = Choices.words(Deal.RevenueBasis.TAKE_OR_PAY).getFirst().label();
        return settlement(context, deal, label, field)
                .shownWhile(basis.cellProperty().map(cell -> cell.typed().equals(wanted)));
    }

    private static SingleInput settlement(PageContext context, DealPlace deal, String label, String field) {
        return context.field(deal, label, deal.address().child("settlement").child(field), "the settlement of ");
    }

    private static ChartVariant variant(String text, DealPlace deal, RevenueMeasure measure) {
        return ChartVariant.ofDeal(
                text,
                deal,
                (workbook, projection, id, period) -> RevenueChart.of(workbook, projection, id, period, measure));
    }
}

package org.dealbench.presentation.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.chart.ConcentrationChart;
import org.dealbench.chart.LoopChart;
import org.dealbench.chart.PartyChart;
import org.dealbench.chart.PartyMeasure;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.table.DealPlace;

/// What all deals come to together.
public final class DealsPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealTable deals = new DealTable(id -> context.outcome(new DealPlace(id), figures -> figures));
        return new PageParts(
                List.of(
                        context.table("Deals", "This workbook has no deals yet.", deals)
                                .withTools(List.of(), List.of(Command.OPEN_DEAL)),
                        context.table("Parties", "Nobody takes part yet.", new PartyTable())),
                variants());
    }

    private static List<ChartVariant> variants() {
        List<ChartVariant> variants = new ArrayList<>();
        for (PartyMeasure measure : PartyMeasure.values()) {
            variants.add(new ChartVariant(
                    text(measure),
                    (workbook, projection, period) ->
                            Optional.of(PartyChart.of(workbook, projection, period, measure))));
        }
        variants.add(new ChartVariant(
                "Concentration",
                (workbook, projection, period) -> Optional.of(ConcentrationChart.of(workbook, projection, period))));
        variants.add(new ChartVariant(
                "Loops", (workbook, projection, period) -> Optional.of(LoopChart.of(workbook, projection, period))));
        return variants;
    }

    private static String text(PartyMeasure measure) {
        return switch (measure) {
            case POWER_BY_PROVIDER -> "Power by provider";
            case REVENUE_BY_PROVIDER -> "Revenue by provider";
            case POWER_BY_CUSTOMER -> "Power by customer";
            case OBLIGATIONS -> "Obligations";
            case CASH -> "Cash";
            case CASH_TO_DATE -> "Cash to date";
        };
    }
}

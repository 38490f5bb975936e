package org.dealbench.presentation.chips;

import java.util.List;
import java.util.Optional;
import org.dealbench.chart.ChipAdvantageChart;
import org.dealbench.chart.ChipValueChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;

/// What the chips of the catalogue do for their power and their price.
public final class ChipsPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        ChipTable content = new ChipTable(id -> context.projections()
                .lastProperty()
                .get()
                .map(run -> run.projection().chips().get(id))
                .orElse(null));
        return new PageParts(
                List.of(context.table(
                        "Inputs",
                        "There are no chips yet. A chip has a power, a performance, a cost and a price.",
                        content)),
                List.of(
                        new ChartVariant(
                                "Power and price",
                                (workbook, projection, _) -> Optional.of(ChipValueChart.of(workbook, projection))),
                        new ChartVariant(
                                "Implied advantage",
                                (workbook, projection, period) ->
                                        Optional.of(ChipAdvantageChart.of(workbook, projection, period)))));
    }
}

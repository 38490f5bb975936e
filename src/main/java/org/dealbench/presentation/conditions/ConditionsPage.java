package org.dealbench.presentation.conditions;

import java.util.List;
import java.util.Optional;
import org.dealbench.chart.ConditionChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;

/// What money and power wait for.
public final class ConditionsPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        ConditionTable content = new ConditionTable(id -> context.projections()
                .lastProperty()
                .get()
                .map(run -> run.projection().conditions().get(id))
                .orElse(null));
        return new PageParts(
                List.of(context.table(
                        "Inputs",
                        "There are no conditions yet. A condition is an event, a capacity or a payment that money or power"
                                + " waits for.",
                        content)),
                List.of(new ChartVariant(
                        "Graph", (workbook, projection, _) -> Optional.of(ConditionChart.of(workbook, projection)))));
    }
}

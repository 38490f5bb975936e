package org.dealbench.presentation.risks;

import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.RiskImpacts;
import org.dealbench.chart.RiskChart;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;

/// What may go wrong, when, and what it would do.
public final class RisksPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        Projector projector = new Projector(DealLines.catalogue());
        Impacts impacts = new Impacts(
                context.projections().beside((workbook, cancelled) -> RiskImpacts.of(projector, workbook, cancelled)));
        PageTable table = context.table(
                "Impact",
                "No risk changes a deal, or it is still being computed.",
                new ImpactTable(() -> context.projections()
                        .lastProperty()
                        .get()
                        .flatMap(impacts::of)
                        .orElse(List.of())));
        context.document().workbookProperty().subscribe((_, _) -> impacts.cancel());
        impacts.newestProperty().subscribe((_, known) -> {
            if (known.isPresent()) {
                table.table().refresh();
            }
        });
        return new PageParts(
                List.of(
                        context.table(
                                "Risks",
                                "No risk is written down yet: something that may delay phases, block capacity, void a"
                                        + " tranche, cut commitments or make a chip late.",
                                new RiskTable()),
                        context.table(
                                "Effects",
                                "No risk has an effect yet: add a risk, then what it does.",
                                new EffectTable()),
                        table),
                List.of(new ChartVariant(
                        "Timeline",
                        (workbook, projection, period) -> Optional.of(RiskChart.of(workbook, projection, period)))));
    }
}

package org.dealbench.presentation.overview;

import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.CapacityChart;
import org.dealbench.chart.ChipMeasure;
import org.dealbench.chart.ChipMixChart;
import org.dealbench.chart.TrancheChart;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.Subject;
import org.dealbench.presentation.table.DealPlace;

/// A chosen deal at a glance: tranches, capacity and chip mix in small, and its key figures in every scenario.
public final class OverviewPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        Subject deal = Subject.ofDeals();
        PageTable scenarios = context.table(
                "Scenarios",
                "The scenarios are being projected.",
                new ScenarioTable(context.scenarioRuns(), deal::chosen));
        context.scenarioRuns()
                .lastProperty()
                .subscribe((_, _) -> scenarios.table().refresh());
        return new PageParts(
                        List.of(scenarios),
                        List.of(
                                multiple("Tranches", "Tranche status", deal, PageKind.TRANCHES, TrancheChart::of),
                                multiple(
                                        "Capacity",
                                        "Facility power by phase",
                                        deal,
                                        PageKind.CAPACITY,
                                        CapacityChart::of),
                                multiple(
                                        "Chip mix",
                                        "Chip mix",
                                        deal,
                                        PageKind.CHIP_MIX,
                                        (workbook, projection, id, period) ->
                                                ChipMixChart.of(workbook, projection, id, period, ChipMeasure.SHARE))))
                .shownSideBySide();
    }

    /// Makes the chart of a deal.
    private interface Maker {
        TimeChart make(Workbook workbook, Projection projection, String deal, Period period);
    }

    private static ChartVariant multiple(String text, String title, Subject deal, PageKind page, Maker maker) {
        return new ChartVariant(text, (workbook, projection, period) -> deal.chosen()
                        .flatMap(id -> new DealPlace(id).in(workbook))
                        .map(found -> maker.make(workbook, projection, found.id(), period)
                                .withTitle(title)))
                .withSubject(deal)
                .withPage(page);
    }
}

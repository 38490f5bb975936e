package org.dealbench.presentation.chipmix;

import java.util.List;
import java.util.stream.Stream;
import org.dealbench.chart.ChipMeasure;
import org.dealbench.chart.ChipMixChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.table.DealPlace;

/// Which chips fill the power of a deal.
public final class ChipMixPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        DealPlace deal = DealPlace.of(key.deal());
        PageTable mix = context.table(
                        "Inputs", "This deal has no chip mix yet: months, chips and shares.", new MixTable(deal))
                .withFields(List.of(context.field(
                        deal, "Between months", deal.address().child("mix").child("interpolation"), "the mix of ")))
                .withColumnChoice(new ChipColumns(context.document(), context.scenarios(), deal, context.notices()));
        return new PageParts(
                List.of(mix),
                Stream.of(ChipMeasure.values())
                        .map(measure -> variant(deal, measure))
                        .toList());
    }

    private static ChartVariant variant(DealPlace deal, ChipMeasure measure) {
        String text =
                switch (measure) {
                    case SHARE -> "Share";
                    case CHIPS -> "Chips";
                    case H100E -> "H100e";
                    case ADDITIONS -> "Additions";
                };
        return ChartVariant.ofDeal(
                text,
                deal,
                (workbook, projection, id, period) -> ChipMixChart.of(workbook, projection, id, period, measure));
    }
}

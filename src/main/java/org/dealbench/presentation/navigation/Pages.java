package org.dealbench.presentation.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.model.Deal;
import org.dealbench.presentation.actuals.ActualsPage;
import org.dealbench.presentation.capacity.CapacityPage;
import org.dealbench.presentation.chipmix.ChipMixPage;
import org.dealbench.presentation.chips.ChipsPage;
import org.dealbench.presentation.compare.ComparePage;
import org.dealbench.presentation.conditions.ConditionsPage;
import org.dealbench.presentation.economics.EconomicsPage;
import org.dealbench.presentation.lines.LinesPage;
import org.dealbench.presentation.overview.OverviewPage;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageKind.Placement;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.portfolio.DealsPage;
import org.dealbench.presentation.returns.ReturnsPage;
import org.dealbench.presentation.revenue.RevenuePage;
import org.dealbench.presentation.risks.RisksPage;
import org.dealbench.presentation.sources.SourcesPage;
import org.dealbench.presentation.tranches.TranchePage;

/// Makes pages when they are first looked at, and keeps them so that their selection and zoom stay.
public final class Pages {

    private final PageContext context;
    private final Map<PageKey, Page> made = new HashMap<>();

    /// Pages of the open workbook.
    public Pages(PageContext context) {
        this.context = context;
    }

    /// The pages there are, in the order of navigation.
    public List<PageKey> keys() {
        List<PageKey> keys = new ArrayList<>();
        addKinds(keys, Placement.ABOVE_DEALS);
        for (Deal deal : context.document().workbook().deals()) {
            for (PageKind kind : PageKind.values()) {
                if (kind.isOfDeal()) {
                    keys.add(PageKey.of(deal.id(), kind));
                }
            }
        }
        addKinds(keys, Placement.BELOW_DEALS);
        return List.copyOf(keys);
    }

    private static void addKinds(List<PageKey> keys, Placement placement) {
        for (PageKind kind : PageKind.values()) {
            if (kind.placement() == placement) {
                keys.add(PageKey.of(kind));
            }
        }
    }

    /// How many cells of all pages hold a text that could not be used.
    public int keptTexts() {
        return made.values().stream().mapToInt(Page::keptTexts).sum();
    }

    public Page page(PageKey key) {
        return made.computeIfAbsent(
                key, wanted -> new Page(wanted, context, recipe(wanted.kind()).make(context, wanted)));
    }

    private static PageRecipe recipe(PageKind kind) {
        return switch (kind) {
            case OVERVIEW -> new OverviewPage();
            case DEALS -> new DealsPage();
            case TRANCHES -> new TranchePage();
            case CAPACITY -> new CapacityPage();
            case CHIP_MIX -> new ChipMixPage();
            case REVENUE -> new RevenuePage();
            case ECONOMICS -> new EconomicsPage();
            case RETURNS -> new ReturnsPage();
            case CONDITIONS -> new ConditionsPage();
            case CHIPS -> new ChipsPage();
            case RISKS -> new RisksPage();
            case LINES -> new LinesPage();
            case COMPARE -> new ComparePage();
            case ACTUALS -> new ActualsPage();
            case SOURCES -> new SourcesPage();
        };
    }
}

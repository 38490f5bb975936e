package org.dealbench.presentation.page;

/// What a page is about, in the order of navigation.
public enum PageKind {
    OVERVIEW("Overview", "fth-home", Placement.ABOVE_DEALS),
    DEALS("Deals", "fth-briefcase", Placement.ABOVE_DEALS),
    TRANCHES("Tranches", "fth-dollar-sign", Placement.IN_DEAL),
    CAPACITY("Capacity", "fth-zap", Placement.IN_DEAL),
    CHIP_MIX("Chip mix", "fth-cpu", Placement.IN_DEAL),
    REVENUE("Revenue", "fth-trending-up", Placement.IN_DEAL),
    ECONOMICS("Economics", "fth-bar-chart-2", Placement.IN_DEAL),
    RETURNS("Returns", "fth-repeat", Placement.IN_DEAL),
    CONDITIONS("Conditions", "fth-git-merge", Placement.BELOW_DEALS),
    CHIPS("Chips", "fth-grid", Placement.BELOW_DEALS),
    RISKS("Risks", "fth-alert-triangle", Placement.BELOW_DEALS),
    LINES("Lines", "fth-edit-3", Placement.BELOW_DEALS),
    COMPARE("Compare", "fth-columns", Placement.BELOW_DEALS),
    ACTUALS("Actuals", "fth-check-square", Placement.BELOW_DEALS),
    SOURCES("Sources", "fth-book-open", Placement.BELOW_DEALS);

    /// Where a page stands in navigation.
    public enum Placement {
        /// Once in a workbook, above its deals.
        ABOVE_DEALS,
        /// Once in every deal.
        IN_DEAL,
        /// Once in a workbook, below its deals.
        BELOW_DEALS
    }

    private final String title;
    private final String icon;
    private final Placement placement;

    PageKind(String title, String icon, Placement placement) {
        this.title = title;
        this.icon = icon;
        this.placement = placement;
    }

    public String title() {
        return title;
    }

    /// Name of an icon of the Feather set.
    public String icon() {
        return icon;
    }

    public Placement placement() {
        return placement;
    }

    /// Whether there is one for every deal.
    public boolean isOfDeal() {
        return placement == Placement.IN_DEAL;
    }
}

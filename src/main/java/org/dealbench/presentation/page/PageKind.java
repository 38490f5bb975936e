package org.dealbench.presentation.page;

/// What a page of a deal is about, in the order of navigation.
public enum PageKind {
    TRANCHES("Tranches", "fth-dollar-sign"),
    CAPACITY("Capacity", "fth-zap"),
    CHIP_MIX("Chip mix", "fth-cpu"),
    REVENUE("Revenue", "fth-trending-up"),
    ECONOMICS("Economics", "fth-bar-chart-2");

    private final String title;
    private final String icon;

    PageKind(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    /// Name of an icon of the Feather set.
    public String icon() {
        return icon;
    }
}

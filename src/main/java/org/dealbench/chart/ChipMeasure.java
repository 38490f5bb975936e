package org.dealbench.chart;

/// What a chip mix is counted in.
public enum ChipMeasure {
    /// Share of in-service IT power.
    SHARE("", "chip mix"),
    /// Chips in service.
    CHIPS("-chips", "chips in service"),
    /// Chips in service, each as the H100s that compute as much.
    H100E("-h100e", "H100 equivalents in service"),
    /// Chips added in a period.
    ADDITIONS("-additions", "chips added");

    private final String suffix;
    private final String title;

    ChipMeasure(String suffix, String title) {
        this.suffix = suffix;
        this.title = title;
    }

    String chartId(String deal) {
        return deal + "/chip-mix" + suffix;
    }

    String title(String deal) {
        return deal + ": " + title;
    }
}

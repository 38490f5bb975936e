package org.dealbench.chart;

/// How a provider's cash is charted: by period, or added up since the calendar's start.
///
/// They are charts of their own since one is a multiple of the other: on a common axis the flows would lie flat.
public enum CashMeasure {
    FLOWS("economics"),
    CUMULATIVE("economics-cumulative");

    private final String id;

    CashMeasure(String id) {
        this.id = id;
    }

    String chartId(String deal) {
        return deal + "/" + id;
    }
}

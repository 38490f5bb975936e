package org.dealbench.chart;

/// What of a deal's revenue is charted.
public enum RevenueMeasure {
    /// What is earned in each period, by where it comes from.
    EARNED("revenue"),
    /// What remains of the contracts.
    OBLIGATION("revenue-obligation");

    private final String id;

    RevenueMeasure(String id) {
        this.id = id;
    }

    String chartId(String deal) {
        return deal + "/" + id;
    }
}

package org.dealbench.chart;

/// How the money between parties is charted: every payment, or what is left between each two.
public enum MoneyView {
    GROSS("money"),
    NET("money-net");

    private final String id;

    MoneyView(String id) {
        this.id = id;
    }

    String chartId(String deal) {
        return deal + "/" + id;
    }
}

package org.dealbench.analysis;

/// How long a column of a chart or a table is: calendar months, quarters or years.
public enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}

package org.dealbench.presentation.assumptions;

import java.util.Locale;

/// What an assumption set is a set of.
public enum AssumptionKind {
    /// The chips of a workbook.
    CHIPS("chip catalogue"),
    /// What a deal's capacity costs to build and run: its economics and operation.
    COSTS("cost deck");

    private final String noun;

    AssumptionKind(String noun) {
        this.noun = noun;
    }

    /// Stable name, under which sets are kept.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is put into one deal, not into the workbook as a whole.
    public boolean isOfDeal() {
        return this == COSTS;
    }

    public String noun() {
        return noun;
    }
}

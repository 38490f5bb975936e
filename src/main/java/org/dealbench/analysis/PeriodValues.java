package org.dealbench.analysis;

import org.dealbench.engine.deal.Series;

/// A series of a projection by month, quarter or year (spec section 16).
public final class PeriodValues {

    private PeriodValues() {}

    /// Flows summed and levels taken at the end; a rate that is a ratio recomputed from its parts brought to the
    /// periods in the same way, any other rate as it stands at the end.
    public static double[] of(Series series, Periods periods) {
        return switch (series.kind()) {
            case FLOW -> periods.flows(series.toArray());
            case STOCK, SCALAR -> periods.stocks(series.toArray());
            case RATE ->
                series.ratio()
                        .map(ratio -> Periods.ratio(of(ratio.part(), periods), of(ratio.whole(), periods), Double.NaN))
                        .orElseGet(() -> periods.stocks(series.toArray()));
        };
    }
}

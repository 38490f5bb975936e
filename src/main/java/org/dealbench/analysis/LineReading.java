package org.dealbench.analysis;

import java.time.YearMonth;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Timeline;
import org.jspecify.annotations.Nullable;

/// A line over disclosed periods (spec section 16): flows summed, stocks taken at the end, shares recomputed.
///
/// Of the program's shares only that of vendor financing is made of flows; the parts of all others are levels, so that
/// the share at the end of a period is what its parts there give. A rate of one's own that is a ratio says its parts.
///
/// @param whole the flow that a share is of, or null
record LineReading(
        Timeline timeline,
        Series series,
        @Nullable Series part,
        @Nullable Series whole) implements Metric.Reading {

    private static final String FINANCED_SHARE = "circularity.vendorFinancedShare";

    static LineReading of(Timeline timeline, Series series) {
        Series part = series.ratio().map(Series.Ratio::part).orElse(null);
        Series whole = series.ratio().map(Series.Ratio::whole).orElse(null);
        return new LineReading(timeline, series, part, whole);
    }

    static LineReading of(Timeline timeline, DealProjection deal, Series series) {
        return series.name().equals(FINANCED_SHARE)
                ? new LineReading(
                        timeline, series, deal.series("circularity.vendorFinanced"), deal.series("revenue.compute"))
                : of(timeline, series);
    }

    @Override
    public Projected over(DisclosedPeriod period) {
        int from = timeline.indexOf(period.first());
        int to = timeline.indexOf(period.last()) + 1;
        if (to <= 0 || from >= timeline.months()) {
            return Projected.nothing(outside(period));
        }
        if (series.kind() != LineKind.FLOW && part == null) {
            return to > timeline.months()
                    ? Projected.part(Double.NaN, outside(period))
                    : Projected.of(series.at(to - 1));
        }
        int first = Math.max(0, from);
        int last = Math.min(timeline.months(), to);
        double value = part == null || whole == null
                ? aggregated(series, first, last)
                : aggregated(part, first, last) / aggregated(whole, first, last);
        return last - first == period.length().months()
                ? Projected.of(value)
                : Projected.part(value, partly(period, last - first));
    }

    private static double aggregated(Series series, int from, int to) {
        return series.kind() == LineKind.FLOW ? sum(series, from, to) : series.at(to - 1);
    }

    private static double sum(Series series, int from, int to) {
        double sum = 0;
        for (int month = from; month < to; month++) {
            sum += series.at(month);
        }
        return sum;
    }

    private String outside(DisclosedPeriod period) {
        YearMonth end = timeline.month(timeline.months() - 1);
        return period.last().isBefore(timeline.start())
                ? period.label() + " lies before the calendar, which begins in " + Periods.label(timeline.start()) + "."
                : period.label() + " ends after the calendar, which ends in " + Periods.label(end) + ".";
    }

    private static String partly(DisclosedPeriod period, int months) {
        return "Only " + months + " of the " + period.length().months() + " months of " + period.label()
                + " lie in the calendar.";
    }
}

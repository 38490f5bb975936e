package org.dealbench.analysis;

import java.util.Comparator;
import java.util.List;

/// All disclosed figures of one metric, by period.
///
/// @param figures at least one
public record Tracking(Metric metric, List<Compared> figures) {

    public Tracking {
        figures = figures.stream()
                .sorted(Comparator.comparing((Compared each) -> each.period().first())
                        .thenComparing(each -> each.period().length()))
                .toList();
    }

    /// The length most figures are of, the shortest of those that are as frequent.
    public Period usualLength() {
        Period usual = Period.MONTH;
        for (Period length : Period.values()) {
            if (count(length) > count(usual)) {
                usual = length;
            }
        }
        return usual;
    }

    private long count(Period length) {
        return figures.stream().filter(each -> each.period().length() == length).count();
    }

    /// What was disclosed for a period, not-a-number if nothing that covers it was.
    ///
    /// A flow may be put together from shorter periods; a level or share is taken from any period that ends with
    /// this
    /// one. Of two figures for a period the later one in the workbook counts.
    public double disclosed(DisclosedPeriod period) {
        double exact = last(period);
        if (!Double.isNaN(exact)) {
            return exact;
        }
        if (!metric.isFlow()) {
            return figures.stream()
                    .filter(each -> each.period().last().equals(period.last()))
                    .filter(each ->
                            each.period().length().months() < period.length().months())
                    .mapToDouble(each -> each.actual().value())
                    .reduce(Double.NaN, (_, later) -> later);
        }
        return switch (period.length()) {
            case YEAR -> sum(period, Period.QUARTER);
            case QUARTER -> sum(period, Period.MONTH);
            case MONTH -> Double.NaN;
        };
    }

    private double sum(DisclosedPeriod whole, Period length) {
        double sum = 0;
        DisclosedPeriod part = new DisclosedPeriod(whole.first(), length);
        while (!part.last().isAfter(whole.last())) {
            sum += disclosed(part);
            part = part.next();
        }
        return sum;
    }

    private double last(DisclosedPeriod period) {
        return figures.stream()
                .filter(each -> each.period().equals(period))
                .max(Comparator.comparingInt(Compared::row))
                .map(each -> each.actual().value())
                .orElse(Double.NaN);
    }
}

package org.dealbench.analysis;

import org.dealbench.engine.Transcendental;
import org.dealbench.engine.deal.TargetProjection;
import org.dealbench.model.Target;

/// A provider's path to its target over disclosed periods.
///
/// The path is a revenue a year (spec section 12). A quarter or month has its share of the year at the same rate of
/// growth: the parts of a year add up to it, and each part is larger than the one before by the same factor.
record PathReading(Target target, TargetProjection path) implements Metric.Reading {

    private static final double MONTHS_PER_YEAR = 12;

    @Override
    public Projected over(DisclosedPeriod period) {
        int year = period.first().getYear();
        if (year < target.baseYear() || year > target.targetYear()) {
            return Projected.nothing(period.label() + " is not on the path, which leads from " + target.baseYear()
                    + " to " + target.targetYear() + ".");
        }
        return Projected.of(ofYear(year) * share(period));
    }

    private double ofYear(int year) {
        return path.years().stream()
                .filter(each -> each.year() == year)
                .mapToDouble(TargetProjection.Year::path)
                .findFirst()
                .orElse(target.baseRevenue());
    }

    private double share(DisclosedPeriod period) {
        double growth = path.requiredCagr();
        double from = (period.first().getMonthValue() - 1) / MONTHS_PER_YEAR;
        double length = period.length().months() / MONTHS_PER_YEAR;
        if (length == 1) {
            return 1;
        }
        double whole = 1 + growth;
        return (Transcendental.pow(whole, from + length) - Transcendental.pow(whole, from)) / growth;
    }
}

package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Transcendental;
import org.dealbench.model.Deal;
import org.dealbench.model.Target;
import org.dealbench.model.Timeline;
import org.dealbench.model.Workbook;

/// A provider's revenue path and what its deals contribute (spec section 12).
///
/// @param requiredCagr growth a year that leads from the base to the target
public record TargetProjection(String target, double requiredCagr, List<Year> years) {

    private static final int MONTHS_PER_YEAR = 12;

    /// One calendar year of the path.
    ///
    /// @param dealRevenue total revenue of the provider's deals, NaN for a year wholly outside the calendar
    /// @param shareOfIncrement of the path over its base, NaN likewise
    /// @param months of the year that lie within the calendar
    public record Year(int year, double path, double dealRevenue, double shareOfIncrement, int months) {

        /// Whether only a part of the year lies within the calendar.
        public boolean partial() {
            return months > 0 && months < MONTHS_PER_YEAR;
        }
    }

    public TargetProjection {
        years = List.copyOf(years);
    }

    static TargetProjection of(Target target, Workbook workbook, Timeline timeline, Map<String, DealProjection> deals) {
        double growth = Transcendental.pow(
                        target.targetRevenue() / target.baseRevenue(), 1.0 / (target.targetYear() - target.baseYear()))
                - 1;
        List<Year> years = new ArrayList<>();
        for (int year = target.baseYear() + 1; year <= target.targetYear(); year++) {
            double path = target.baseRevenue() * Transcendental.pow(1 + growth, year - target.baseYear());
            int months = monthsOf(year, timeline);
            double revenue = months == 0 ? Double.NaN : revenueOf(target.provider(), year, workbook, timeline, deals);
            years.add(new Year(year, path, revenue, revenue / (path - target.baseRevenue()), months));
        }
        return new TargetProjection(target.id(), growth, years);
    }

    private static int monthsOf(int year, Timeline timeline) {
        int months = 0;
        for (int month = 0; month < timeline.months(); month++) {
            months += timeline.month(month).getYear() == year ? 1 : 0;
        }
        return months;
    }

    private static double revenueOf(
            String provider, int year, Workbook workbook, Timeline timeline, Map<String, DealProjection> deals) {
        double revenue = 0;
        for (Deal deal : workbook.deals()) {
            DealProjection computed = deals.get(deal.id());
            if (computed != null && deal.provider().equals(provider)) {
                Series series = computed.series("revenue.total");
                for (int month = 0; month < series.size(); month++) {
                    revenue += timeline.month(month).getYear() == year ? series.at(month) : 0;
                }
            }
        }
        return revenue;
    }
}

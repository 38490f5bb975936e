package org.dealbench.analysis;

import org.dealbench.engine.deal.DealProjection;

/// What a risk is held against: a deal's key figures in one case.
///
/// @param npv of the provider's free cash flow, not-a-number without economics
/// @param megawatts facility power at the end of the calendar
/// @param funded what the investor has paid by then
/// @param coverage of the commitments, not-a-number without any
public record RiskFigures(double npv, double megawatts, double funded, double coverage) {

    /// What is not above this part of the larger value is rounding.
    private static final double NOISE = 1e-9;

    static RiskFigures of(DealProjection deal) {
        return new RiskFigures(
                scalar(deal, "provider.npv"),
                deal.series("capacity.facilityMw").last(),
                deal.series("tranche.fundedCumulative").last(),
                scalar(deal, "commitment.coverage"));
    }

    private static double scalar(DealProjection deal, String name) {
        Double value = deal.scalars().get(name);
        return value == null ? Double.NaN : value;
    }

    /// Whether any figure is another one, rounding left aside.
    public boolean differsFrom(RiskFigures other) {
        return differ(npv, other.npv)
                || differ(megawatts, other.megawatts)
                || differ(funded, other.funded)
                || differ(coverage, other.coverage);
    }

    private static boolean differ(double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return Double.isNaN(one) != Double.isNaN(other);
        }
        return Math.abs(one - other) > NOISE * Math.max(Math.abs(one), Math.abs(other));
    }
}

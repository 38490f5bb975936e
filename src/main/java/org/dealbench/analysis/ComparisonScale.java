package org.dealbench.analysis;

import java.util.Arrays;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Chip;
import org.dealbench.model.Workbook;

/// What a difference between two results of a deal is held against besides the results themselves, so that the rounding
/// noise of what is nothing is not taken for a difference (spec section 16).
public final class ComparisonScale {

    private static final double WATTS_PER_MW = 1e6;

    private final Workbook workbook;
    private final DealProjection deal;

    public ComparisonScale(Workbook workbook, DealProjection deal) {
        this.workbook = workbook;
        this.deal = deal;
    }

    /// The scale of a series, in its own unit.
    ///
    /// @param name such as `chips.added/h100`
    public double ofSeries(String name) {
        double power = largest(deal.series("capacity.itMw"));
        boolean ratio = name.startsWith("circularity.") && !name.endsWith("vendorFinanced");
        if (ratio || name.startsWith("chips.share/")) {
            return 1;
        } else if (name.startsWith("capacity.") || name.startsWith("chips.itMw/")) {
            return power;
        } else if (name.startsWith("chips.")) {
            return power * chipsPerMw(name.substring(name.indexOf('/') + 1));
        }
        return largest(deal.series(name.equals("hedge.saving") ? "consumption.value" : name));
    }

    private double chipsPerMw(String id) {
        return workbook.chips().stream()
                .filter(chip -> chip.id().equals(id))
                .mapToDouble(Chip::watts)
                .map(watts -> WATTS_PER_MW / watts)
                .sum();
    }

    /// The scale of a scalar: of money what is at stake, of a yearly rate 1, of others none.
    public double ofScalar(String name) {
        if (name.endsWith(".npv") || name.endsWith(".peakFunding") || name.endsWith(".exit")) {
            double funding = deal.scalars().getOrDefault("provider.peakFunding", 0.0);
            return Math.max(
                    Double.isNaN(funding) ? 0 : funding,
                    deal.series("tranche.cash").sum());
        }
        return name.endsWith(".irr") ? 1 : 0;
    }

    /// The largest absolute value of a series, 0 where it has none.
    public static double largest(Series series) {
        return Arrays.stream(series.toArray())
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}

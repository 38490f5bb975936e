package org.dealbench.presentation.kpi;

import org.dealbench.chart.Signed;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Unit;

/// How far a key figure is from another one, in words.
public final class KpiDifference {

    private static final double SAME = 1e-9;

    private KpiDifference() {}

    /// `−1.4`, in the multiple that the figure is shown in; points of percent, months; empty for no difference.
    public static String of(Kpi kpi, Kpi base) {
        double difference = kpi.value() - base.value();
        boolean same = Math.abs(difference) <= SAME * Math.max(Math.abs(kpi.value()), Math.abs(base.value()));
        if (!Double.isFinite(difference) || same) {
            return "";
        }
        String sign = difference < 0 ? "\u2212" : "+";
        return switch (kpi.unit()) {
            case FRACTION -> Signed.points(difference);
            case MONTH -> sign + Numerals.fixed(Math.abs(difference), 0) + " months";
            default -> {
                double size = multiple(kpi.unit(), kpi.value()).size();
                yield sign + Numerals.brief(Math.abs(difference) / size);
            }
        };
    }

    private static ValueUnit.Multiple multiple(Unit unit, double value) {
        return ValueUnit.of(unit, "").multipleFor(value);
    }
}

package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.column;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.LineMaker.flow;
import static org.dealbench.engine.deal.LineMaker.rate;
import static org.dealbench.engine.deal.LineMaker.scalar;
import static org.dealbench.engine.deal.LineMaker.stock;
import static org.dealbench.engine.deal.Relations.OWN_CLOUD;

import java.util.List;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// How much of what a provider earns it has put in itself, within one deal (spec section 11).
final class CircularityLines {

    private static final double NOISE = 1e-12;
    private static final Expr NONE = number(Double.NaN);
    private static final Expr REVENUE = line(CommitmentLines.REVENUE);

    private CircularityLines() {}

    static List<Line> lines() {
        return List.of(
                flow(
                        "circularity.pool",
                        Unit.MONEY,
                        "Own money at hand",
                        "What the investor has put in and has not come back yet, before the month's revenue.",
                        line("circularity.left").previous().plus(line("tranche.cash"))),
                flow(
                        "circularity.vendorFinanced",
                        Unit.MONEY,
                        "Vendor-financed revenue",
                        "Compute revenue paid from the provider's own money, as if every dollar of it were spent here first.",
                        new Expr.IfAny(OWN_CLOUD, line("circularity.pool").min(REVENUE), number(0))),
                stock(
                        "circularity.left",
                        Unit.MONEY,
                        "Own money left",
                        "What the investor has put in and has not come back by the month's end.",
                        line("circularity.pool").minus(line("circularity.vendorFinanced"))),
                rate(
                        "circularity.vendorFinancedShare",
                        Unit.FRACTION,
                        "Vendor-financed share",
                        "Vendor-financed revenue over compute revenue; none where there is no revenue.",
                        new Expr.IfAny(OWN_CLOUD, share(), NONE)),
                rate(
                        "circularity.ratio",
                        Unit.NUMBER,
                        "Revenue over own money",
                        "Compute revenue so far over the money put in so far; none while that is nothing.",
                        new Expr.IfAny(OWN_CLOUD, ratio(), NONE)),
                scalar(
                        "circularity.roundTrip",
                        Unit.MONTH,
                        "Round trip",
                        "The first month in which compute revenue so far has reached the money put in so far.",
                        new Expr.IfAny(OWN_CLOUD, roundTrip(), NONE)));
    }

    private static Expr share() {
        Expr largest = new Expr.Whole(WholeTime.PEAK, REVENUE);
        return when(
                REVENUE.above(largest.times(number(NOISE))),
                line("circularity.vendorFinanced").over(REVENUE),
                NONE);
    }

    private static Expr ratio() {
        Expr cash = line("tranche.cash").cumulative();
        return when(cash.above(number(0)), REVENUE.cumulative().over(cash), NONE);
    }

    private static Expr roundTrip() {
        Expr cash = line("tranche.cash").cumulative();
        Expr back = cash.above(number(0)).times(REVENUE.cumulative().atLeast(cash));
        return column(ReturnFunctions.FIRST_MONTH, back);
    }
}

package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.Optional;
import org.dealbench.engine.Transcendental;
import org.dealbench.model.Deal;
import org.dealbench.model.Equity;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// The dated cash flows behind a deal's returns, to ask what any rate makes of them (spec section 10).
///
/// Put together from a projection, since the graph itself knows a deal's own rates only.
public final class DealFlows {

    private final CashFlows flows;
    private final double valuationDay;

    private DealFlows(CashFlows flows, LocalDate valuationDate) {
        this.flows = flows;
        valuationDay = (double) valuationDate.toEpochDay();
    }

    /// The flows of one side; empty where the deal models none of them.
    ///
    /// @param workbook with the scenario applied that was projected
    public static Optional<DealFlows> of(Workbook workbook, Projection projection, Deal deal, ReturnSide side) {
        boolean provides = side != ReturnSide.INVESTOR;
        boolean invests = side != ReturnSide.PROVIDER;
        Equity equity = deal.equity();
        if ((provides && deal.economics() == null) || (invests && equity == null)) {
            return Optional.empty();
        }
        DealProjection figures = projection.deal(deal.id());
        CashFlows flows = new CashFlows();
        if (provides) {
            flows.addMonthly(figures.series("fcf").toArray(), projection.timeline());
        }
        if (invests && equity != null) {
            deal.tranches().forEach(tranche -> pay(tranche, figures, projection, flows));
            flows.add((double) equity.exitDate().toEpochDay(), figures.scalars().getOrDefault("investor.exit", 0.0));
        }
        return Optional.of(new DealFlows(flows, workbook.calendar().valuationDate()));
    }

    private static void pay(Tranche tranche, DealProjection figures, Projection projection, CashFlows flows) {
        TrancheOutcome outcome = figures.tranches().get(tranche.id());
        LocalDate first = outcome == null ? null : outcome.funding();
        if (first != null && tranche.instrument().paysCash()) {
            new Instalments(
                            (double) first.toEpochDay(),
                            tranche.intervalMonths(),
                            tranche.instalments(),
                            tranche.amount())
                    .forEachWithin(projection.timeline(), (day, amount) -> flows.add((double) day, -amount));
        }
    }

    /// Whether no money moves at all.
    public boolean isEmpty() {
        return flows.isEmpty();
    }

    /// Whether money goes both ways; without that no rate makes it worth nothing.
    public boolean changesSign() {
        return flows.changesSign();
    }

    /// What the flows are worth on the valuation date.
    ///
    /// @param rate a year, above -1
    public double npv(double rate) {
        return flows.valueOn(valuationDay, Transcendental.log(1 + rate));
    }
}

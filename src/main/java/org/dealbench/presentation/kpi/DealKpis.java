package org.dealbench.presentation.kpi;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Deal;
import org.dealbench.model.Tranche;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// The key figures of one deal, those that it can have: a deal without tranches has nothing funded.
final class DealKpis {

    private final Deal deal;
    private final DealProjection figures;
    private final KpiMaker maker;
    private final List<Kpi> kpis = new ArrayList<>();

    private DealKpis(Workbook workbook, Projection projection, Deal deal) {
        this.deal = deal;
        figures = projection.deal(deal.id());
        maker = new KpiMaker(workbook);
    }

    /// The key figures of a deal.
    ///
    /// @param workbook with the scenario applied that was projected
    static List<Kpi> of(Workbook workbook, Projection projection, Deal deal) {
        return new DealKpis(workbook, projection, deal).make();
    }

    private List<Kpi> make() {
        if (!deal.tranches().isEmpty()) {
            addTranches();
        }
        if (!deal.phases().isEmpty()) {
            addPower();
        }
        if (!deal.commitments().isEmpty()) {
            addScalar(
                    "Coverage",
                    "What is consumed of what is committed",
                    Unit.NUMBER,
                    "commitment.coverage",
                    "No part of the commitments falls within the calendar.");
        }
        if (!deal.phases().isEmpty()
                || !deal.commitments().isEmpty()
                || !deal.channels().isEmpty()) {
            addProvider();
        }
        if (deal.equity() != null) {
            addScalar(
                    "Investor IRR",
                    "Internal rate of return of the investor's cash and exit",
                    Unit.FRACTION,
                    "investor.irr",
                    "The investor's cash and exit give no rate of return within the calendar.");
        }
        if (!deal.tranches().isEmpty() && deal.investor().equals(deal.provider())) {
            addRoundTrip();
        }
        return kpis;
    }

    private void addTranches() {
        double whole = deal.tranches().stream().mapToDouble(Tranche::amount).sum();
        String month = maker.valuationMonth();
        kpis.add(maker.part(
                "Funded, " + month,
                "Funded by the end of " + month,
                Unit.MONEY,
                maker.atValuation(figures.series("tranche.fundedCumulative")),
                whole,
                address("tranche.fundedCumulative"),
                maker.notValued()));
        kpis.add(maker.of(
                "Contingent",
                "Contingent at the end of " + month,
                Unit.MONEY,
                maker.atValuation(figures.series("tranche.contingent")),
                address("tranche.contingent"),
                maker.notValued()));
    }

    private void addPower() {
        kpis.add(maker.highest(
                "Power",
                "Facility power",
                figures.series("capacity.facilityMw"),
                address("capacity.facilityMw"),
                "No phase starts within the calendar."));
        kpis.add(maker.highest(
                "Compute",
                "Installed compute, dense FP8,",
                figures.series("compute.exaflops"),
                address("compute.exaflops"),
                "No chips are in service within the calendar."));
    }

    private void addProvider() {
        String without = "The deal has no economics: nothing is known of what it costs the provider.";
        boolean known = deal.economics() != null;
        addScalar("Provider NPV", "Net present value to the provider", Unit.MONEY, "provider.npv", without);
        addScalar(
                "Provider IRR",
                "Internal rate of return of the provider's free cash flow",
                Unit.FRACTION,
                "provider.irr",
                known
                        ? "No rate of return: the free cash flow does not change sign, or the rate is extreme."
                        : without);
        addScalar(
                "Levelised cost",
                "Levelised cost of compute",
                Unit.MONEY_PER_H100E_HOUR,
                "levelisedCost",
                known ? "No compute is delivered within the calendar." : without);
    }

    private void addRoundTrip() {
        kpis.add(maker.month(
                "Round trip",
                "Compute revenue has come up with the cash put in",
                scalar("circularity.roundTrip"),
                address("circularity.roundTrip"),
                "Compute revenue does not come up with the cash put in within the calendar."));
    }

    private void addScalar(String label, String what, Unit unit, String name, String reason) {
        kpis.add(maker.of(label, what, unit, scalar(name), address(name), reason));
    }

    private double scalar(String name) {
        return figures.scalars().getOrDefault(name, Double.NaN);
    }

    private String address(String name) {
        return "deals/" + deal.id() + "/" + name;
    }
}

package org.dealbench.presentation.kpi;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.engine.deal.TargetProjection;
import org.dealbench.model.Deal;
import org.dealbench.model.Target;
import org.dealbench.model.Tranche;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.CalendarDates;

/// The key figures of all deals together.
final class PortfolioKpis {

    private static final String PORTFOLIO = "portfolio/";

    private final Workbook workbook;
    private final Projection projection;
    private final KpiMaker maker;
    private final List<Kpi> kpis = new ArrayList<>();

    private PortfolioKpis(Workbook workbook, Projection projection) {
        this.workbook = workbook;
        this.projection = projection;
        maker = new KpiMaker(workbook);
    }

    /// The key figures of a workbook's deals.
    ///
    /// @param workbook with the scenario applied that was projected
    static List<Kpi> of(Workbook workbook, Projection projection) {
        return new PortfolioKpis(workbook, projection).make();
    }

    private List<Kpi> make() {
        if (workbook.deals().isEmpty()) {
            return kpis;
        }
        double headline = workbook.deals().stream()
                .flatMap(deal -> deal.tranches().stream())
                .mapToDouble(Tranche::amount)
                .sum();
        if (headline > 0) {
            String month = maker.valuationMonth();
            kpis.add(maker.part(
                    "Funded, " + month,
                    "Funded in all deals by the end of " + month,
                    Unit.MONEY,
                    total("tranche.fundedCumulative"),
                    headline,
                    "deals/*/tranche.fundedCumulative",
                    maker.notValued()));
            kpis.add(maker.of(
                    "Contingent",
                    "Contingent in all deals at the end of " + month,
                    Unit.MONEY,
                    total("tranche.contingent"),
                    "deals/*/tranche.contingent",
                    maker.notValued()));
        }
        addPower();
        addObligations();
        addConcentration();
        workbook.targets().forEach(this::addTarget);
        return kpis;
    }

    private void addPower() {
        Series power = projection.portfolio().get("capacity.facilityMw");
        if (power != null
                && workbook.deals().stream().anyMatch(deal -> !deal.phases().isEmpty())) {
            kpis.add(maker.highest(
                    "Power",
                    "Facility power of all deals",
                    power,
                    PORTFOLIO + power.name(),
                    "No phase starts within the calendar."));
        }
    }

    private void addObligations() {
        if (workbook.deals().stream().allMatch(deal -> deal.commitments().isEmpty())) {
            return;
        }
        double sum = projection.portfolio().values().stream()
                .filter(series -> series.name().startsWith("customer.obligation/"))
                .mapToDouble(Series::sum)
                .sum();
        kpis.add(maker.of(
                "Obligations",
                "What customers are committed to within the calendar",
                Unit.MONEY,
                sum,
                PORTFOLIO + "customer.obligation",
                ""));
    }

    private void addConcentration() {
        Series shares = projection.portfolio().get("hhi");
        if (shares == null) {
            return;
        }
        int last = shares.size() - 1;
        while (last > 0 && !Double.isFinite(shares.at(last))) {
            last--;
        }
        String when = CalendarDates.show(projection.timeline().month(last));
        kpis.add(maker.of(
                "Concentration",
                "Concentration of power among providers (sum of squared shares), " + when,
                Unit.NUMBER,
                shares.at(last),
                PORTFOLIO + "hhi",
                "No provider has power within the calendar."));
    }

    private void addTarget(Target target) {
        TargetProjection path = projection.targets().get(target.id());
        if (path == null) {
            return;
        }
        TargetProjection.Year year = path.years().stream()
                .filter(each -> Double.isFinite(each.shareOfIncrement()))
                .reduce((_, later) -> later)
                .orElse(path.years().getLast());
        kpis.add(maker.of(
                "Share of path, " + year.year(),
                "The deals' share of what " + target.name() + " adds to " + target.baseYear() + " by " + year.year(),
                Unit.FRACTION,
                year.shareOfIncrement(),
                "targets/" + target.id(),
                "No year of the path lies within the calendar."));
    }

    private double total(String name) {
        return workbook.deals().stream()
                .map(Deal::id)
                .mapToDouble(id -> maker.atValuation(projection.deal(id).series(name)))
                .sum();
    }
}

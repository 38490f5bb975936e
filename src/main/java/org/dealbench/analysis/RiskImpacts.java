package org.dealbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Parts;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;

/// What each risk does to each deal when active alone: a case without any risk, and one for each.
///
/// Alone, because effects do not add up: what is blocked already cannot be blocked again, and a tranche is voided once.
public final class RiskImpacts {

    private RiskImpacts() {}

    /// The deals that each risk changes, in the order of risks, then deals.
    ///
    /// @param projector one of the calling thread; it makes one plan for all cases
    /// @param workbook without faults, with its scenario applied
    /// @throws java.util.concurrent.CancellationException if asked to stop
    public static List<RiskImpact> of(Projector projector, Workbook workbook, BooleanSupplier cancelled) {
        List<RiskImpact> impacts = new ArrayList<>();
        if (workbook.risks().isEmpty()) {
            return impacts;
        }
        Projection without = projector.project(withActive(workbook, _ -> false), cancelled);
        for (Risk risk : workbook.risks()) {
            Projection with =
                    projector.project(withActive(workbook, each -> each.id().equals(risk.id())), cancelled);
            for (Deal deal : workbook.deals()) {
                RiskImpact impact = new RiskImpact(
                        risk.id(),
                        deal.id(),
                        RiskFigures.of(without.deal(deal.id())),
                        RiskFigures.of(with.deal(deal.id())));
                if (impact.with().differsFrom(impact.without())) {
                    impacts.add(impact);
                }
            }
        }
        return impacts;
    }

    private static Workbook withActive(Workbook workbook, Predicate<Risk> active) {
        List<Risk> risks = workbook.risks().stream()
                .map(risk -> new Risk(
                        risk.id(),
                        risk.name(),
                        active.test(risk),
                        risk.probability(),
                        risk.start(),
                        risk.months(),
                        risk.effects()))
                .toList();
        return Parts.replace(workbook, Address.of("risks"), risks).orElseThrow();
    }
}

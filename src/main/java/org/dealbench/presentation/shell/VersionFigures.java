package org.dealbench.presentation.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.kpi.Kpi;
import org.dealbench.presentation.kpi.KpiDifference;
import org.dealbench.presentation.kpi.Kpis;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.text.Scale;

/// Key figures of an earlier version beside those of now.
///
/// @param of whose figures they are: a deal of the version, or all deals, and in which scenario
/// @param figures one a line, those of the version first
public record VersionFigures(String of, List<Figure> figures) {

    public VersionFigures {
        figures = List.copyOf(figures);
    }

    /// One key figure.
    ///
    /// @param then in the version, with its unit
    /// @param now as it is open; a dash where it is not there
    /// @param change from then to now, empty for none, or where calendar or currency are others
    public record Figure(String label, String then, String now, String change) {}

    /// What is compared.
    ///
    /// @param deal whose figures are wanted, empty for those of all deals
    /// @param scenario that is looked at, empty for the base
    public record Asked(Workbook then, Workbook now, Optional<String> deal, Optional<String> scenario) {}

    /// Projects both. What is open now may be beyond projecting: then the version stands alone.
    static Calculation<Asked, VersionFigures> with(Calculation<ProjectionRequest, ProjectionRun> projecting) {
        return (asked, cancelled) -> of(asked, projecting, cancelled);
    }

    private static VersionFigures of(
            Asked asked, Calculation<ProjectionRequest, ProjectionRun> projecting, BooleanSupplier cancelled) {
        Optional<Scenario> scenario = asked.then().scenarios().stream()
                .filter(each -> asked.scenario().filter(each.id()::equals).isPresent())
                .findFirst();
        Optional<String> id = scenario.map(Scenario::id);
        Optional<String> deal = asked.deal().filter(wanted -> asked.then().deals().stream()
                .anyMatch(each -> each.id().equals(wanted)));
        List<Kpi> then = kpis(projecting, asked.then(), id, deal, cancelled);
        List<Kpi> now;
        try {
            now = kpis(projecting, asked.now(), id, deal, cancelled);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException _) {
            now = List.of();
        }
        boolean comparable = asked.then().currency().equals(asked.now().currency())
                && asked.then().calendar().start().equals(asked.now().calendar().start());
        String owner = asked.then().deals().stream()
                .filter(each -> deal.filter(each.id()::equals).isPresent())
                .map(each -> each.name())
                .findFirst()
                .orElse("All deals");
        return new VersionFigures(
                owner + ", " + scenario.map(each -> "scenario " + each.name()).orElse("base"),
                beside(then, now, comparable));
    }

    private static List<Kpi> kpis(
            Calculation<ProjectionRequest, ProjectionRun> projecting,
            Workbook workbook,
            Optional<String> scenario,
            Optional<String> deal,
            BooleanSupplier cancelled) {
        ProjectionRun run = projecting.run(new ProjectionRequest(workbook, scenario), cancelled);
        return Kpis.of(run.shown(), run.projection(), deal);
    }

    private static List<Figure> beside(List<Kpi> then, List<Kpi> now, boolean comparable) {
        Map<String, Kpi> byAddress = new LinkedHashMap<>();
        now.forEach(kpi -> byAddress.put(kpi.address(), kpi));
        List<Figure> figures = new ArrayList<>();
        for (Kpi kpi : then) {
            Kpi newer = byAddress.remove(kpi.address());
            String change = newer == null || !comparable ? "" : KpiDifference.of(newer, kpi);
            figures.add(new Figure(kpi.label(), kpi.text(), newer == null ? Scale.NOTHING : newer.text(), change));
        }
        byAddress.values().forEach(kpi -> figures.add(new Figure(kpi.label(), Scale.NOTHING, kpi.text(), "")));
        return figures;
    }
}

package org.dealbench.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.CircularLinesException;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;

/// The base of a workbook and its scenarios, projected one after the other with one plan where they share it.
public final class ScenarioCases {

    public static final String BASE = "Base";

    private ScenarioCases() {}

    /// The base first, then the scenarios that can be projected.
    ///
    /// @param workbook without a scenario applied
    /// @param projector one of the calling thread
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public static List<ComparedCase> of(Workbook workbook, Projector projector, BooleanSupplier cancelled) {
        List<ComparedCase> cases = new ArrayList<>();
        cases.add(new ComparedCase("", BASE, workbook, projector.project(workbook, cancelled)));
        for (Scenario scenario : workbook.scenarios()) {
            if (Scenarios.apply(workbook, scenario.id()) instanceof Outcome.Ok<Workbook>(Workbook seen)) {
                project(seen, projector, cancelled)
                        .ifPresent(projection ->
                                cases.add(new ComparedCase(scenario.id(), scenario.name(), seen, projection)));
            }
        }
        return List.copyOf(cases);
    }

    /// Empty where it cannot be projected: whoever looks at it by itself is told why.
    private static Optional<Projection> project(Workbook seen, Projector projector, BooleanSupplier cancelled) {
        try {
            return Optional.of(projector.project(seen, cancelled));
        } catch (CircularLinesException _) {
            return Optional.empty();
        }
    }
}

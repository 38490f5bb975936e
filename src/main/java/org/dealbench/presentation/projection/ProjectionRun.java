package org.dealbench.presentation.projection;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;

/// A finished projection and what it came from, so that it is never taken for one of other inputs.
///
/// @param shown the workbook as the scenario sees it
/// @param nanos how long it took
public record ProjectionRun(ProjectionRequest request, Workbook shown, Projection projection, long nanos) {

    /// Projects with one projector, on whatever thread it is called.
    ///
    /// @param nanoTime a clock for measuring, such as `System::nanoTime`
    public static Calculation<ProjectionRequest, ProjectionRun> with(Projector projector, LongSupplier nanoTime) {
        return (request, cancelled) -> run(projector, nanoTime, request, cancelled);
    }

    private static ProjectionRun run(
            Projector projector, LongSupplier nanoTime, ProjectionRequest request, BooleanSupplier cancelled) {
        long start = nanoTime.getAsLong();
        Workbook shown = Scenarios.apply(request.workbook(), request.scenario().orElse(null))
                .orElseThrow();
        Projection projection = projector.project(shown, cancelled);
        return new ProjectionRun(request, shown, projection, nanoTime.getAsLong() - start);
    }
}

package org.dealbench.presentation;

import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.Workbench;

/// Windows' states that compute in place.
public final class Workbenches {

    public static final Calculation<ProjectionRequest, ProjectionRun> PROJECTING =
            ProjectionRun.with(new Projector(DealLines.catalogue()), () -> 0L);

    private Workbenches() {}

    public static Workbench over(WorkbookDocument document) {
        return new Workbench(
                document,
                new Recalculator<>(
                        ProjectionRun.with(new Projector(DealLines.catalogue()), () -> 0L),
                        Runnable::run,
                        Runnable::run));
    }
}

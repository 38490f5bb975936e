package org.dealbench.presentation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    private static final long TAKES_NANOS = 640_000;

    private final ManualExecutor worker = new ManualExecutor();
    private final Projector projector = new Projector(DealLines.catalogue());
    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of());
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final Projections projections =
            new Projections(document, scenarios, new Recalculator<>(this::project, worker, Runnable::run));
    private long now;

    /// A workbook called Broken cannot be projected.
    private ProjectionRun project(ProjectionRequest request, BooleanSupplier cancelled) {
        if (request.workbook().title().equals("Broken")) {
            throw new IllegalArgumentException("conditions wait for each other");
        }
        return ProjectionRun.with(projector, () -> now += TAKES_NANOS).run(request, cancelled);
    }

    private static Workbook broken() {
        return SampleWorkbooks.titled("Broken");
    }

    @Test
    void lastProjectionStaysAndIsStaleUntilTheNextOneIsThere() {
        worker.runAll();
        Optional<ProjectionRun> first = projections.lastProperty().get();
        assertThat(first).isPresent();
        assertThat(projections.staleProperty().get()).isFalse();
        assertThat(projections.stateProperty().get()).isEqualTo("Ready, 0.6 ms");

        document.edit("Empty", _ -> SampleWorkbooks.empty());
        assertThat(projections.lastProperty().get()).isEqualTo(first);
        assertThat(projections.staleProperty().get()).isTrue();

        worker.runAll();
        assertThat(projections.lastProperty().get()).isNotEqualTo(first);
        assertThat(projections.staleProperty().get()).isFalse();
    }

    @Test
    void anotherScenarioIsAnotherProjection() {
        worker.runAll();
        scenarios.select(Optional.of("slow"));
        assertThat(projections.staleProperty().get()).isTrue();
        worker.runAll();

        ProjectionRun run = projections.lastProperty().get().orElseThrow();
        assertThat(run.projection().deal(WorkbookBuilder.DEAL).phases().get("phase-1"))
                .satisfies(phase ->
                        assertThat(phase == null ? 0 : phase.facilityMw()).isEqualTo(400));
    }

    @Test
    void failureSaysWhyKeepsTheLastAndTheNextEditRecovers() {
        worker.runAll();
        document.edit("Break", _ -> broken());
        worker.runAll();
        assertThat(projections.problemProperty().get())
                .isEqualTo("This cannot be projected: conditions wait for each other");
        assertThat(projections.lastProperty().get()).isPresent();
        assertThat(projections.staleProperty().get()).isTrue();

        document.undo();
        worker.runAll();
        assertThat(projections.problemProperty().get()).isEmpty();
        assertThat(projections.staleProperty().get()).isFalse();
    }
}

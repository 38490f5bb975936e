package org.dealbench.presentation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.projection.ScenarioRuns;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.RowSource;
import org.junit.jupiter.api.Test;

class ScenarioTableTest {

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of());
    private final ManualExecutor worker = new ManualExecutor();
    private final AtomicInteger projected = new AtomicInteger();
    private String failing = "";
    private final Calculation<ProjectionRequest, ProjectionRun> plain =
            ProjectionRun.with(new Projector(DealLines.catalogue()), () -> 0L);
    private final Calculation<ProjectionRequest, ProjectionRun> projecting = (request, cancelled) -> {
        if (request.scenario().filter(failing::equals).isPresent()) {
            throw new IllegalStateException("lines wait for each other");
        }
        projected.incrementAndGet();
        return plain.run(request, cancelled);
    };
    private final ScenarioRuns runs = new ScenarioRuns(
            new Projections(
                    document, new ScenarioSelection(document), new Recalculator<>(plain, Runnable::run, Runnable::run)),
            new Recalculator<>(ScenarioRuns.with(projecting), worker, Runnable::run));
    private final ScenarioTable table = new ScenarioTable(runs, () -> Optional.of(WorkbookBuilder.DEAL));

    private List<RowSource> rows() {
        return table.rows(document.workbook());
    }

    private String cell(int row, String title) {
        List<String> titles =
                table.columns(document.workbook()).stream().map(Column::title).toList();
        return rows().get(row).cells().get(titles.indexOf(title)) instanceof CellSource.Shown shown ? shown.text() : "";
    }

    @Test
    void baseAndEveryScenarioHaveARowWithTheDifferenceFromTheBase() {
        runs.setWatched(true);
        worker.runAll();

        assertThat(rows()).extracting(RowSource::name).containsExactly("Base", "Slow grid", "Slower");
        assertThat(cell(0, "Power")).startsWith("1.1 GW by ");
        assertThat(cell(1, "Power")).startsWith("950 MW by ").endsWith(" (\u2212150)");
        assertThat(cell(1, "Contingent")).isEqualTo(cell(0, "Contingent"));
    }

    @Test
    void scenarioThatCannotBeProjectedSaysWhyAndLeavesTheOthersStanding() {
        failing = "slow";
        runs.setWatched(true);
        worker.runAll();

        assertThat(rows().get(1).cells().getFirst())
                .isEqualTo(new CellSource.Shown(
                        "Slow grid (not projected)", "This scenario cannot be projected: lines wait for each other"));
        assertThat(cell(2, "Power")).startsWith("950 MW");
    }

    @Test
    void nothingIsProjectedWhileNobodyLooksAndOnlyTheNewestWorkbookCounts() {
        worker.runAll();
        assertThat(projected).hasValue(0);

        runs.setWatched(true);
        document.edit("Add", ScenarioTableTest::withAnother);
        worker.runAll();
        assertThat(projected).hasValue(4);
        assertThat(runs.lastProperty().get().orElseThrow().workbook()).isEqualTo(document.workbook());
    }

    private static Workbook withAnother(Workbook workbook) {
        return new WorkbookBuilder()
                .over(workbook)
                .list(
                        "scenarios",
                        workbook.scenarios().getFirst(),
                        workbook.scenarios().getLast(),
                        new Scenario(
                                "more",
                                "More",
                                null,
                                workbook.scenarios().getFirst().overrides()))
                .build();
    }
}

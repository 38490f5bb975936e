package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.HistoryPreview.Shown;
import org.dealbench.presentation.shell.VersionFigures.Figure;
import org.junit.jupiter.api.Test;

class HistoryPreviewTest {

    private static final String AMOUNT = "deals/" + WorkbookBuilder.DEAL + "/tranches/initial/amount";
    private static final String CHANGED = "Stargate, Initial investment: Amount";

    private final ManualExecutor disks = new ManualExecutor();
    private final Map<Long, Workbook> kept = new HashMap<>();
    private final History history = new History() {
        @Override
        public List<Version> of(Workbook workbook, Optional<Path> file) {
            return List.of();
        }

        @Override
        public Optional<Workbook> workbook(Version version) {
            return Optional.ofNullable(kept.get(version.id()));
        }
    };
    private final Workbench workbench =
            Workbenches.over(new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of()));

    private HistoryPreview preview(Calculation<ProjectionRequest, ProjectionRun> projecting) {
        return new HistoryPreview(workbench, projecting, history, new FileThreads(disks, Runnable::run));
    }

    private static Version version(long id) {
        return new Version("uuid", id, "Saved", Instant.EPOCH, "Then", "Edit");
    }

    private static Workbook with(double amount) {
        return Parts.replace(WorkbookBuilder.sample(), Address.parse(AMOUNT), amount)
                .orElseThrow();
    }

    private static Figure figure(Shown shown, String label) {
        return shown.figures().stream()
                .filter(each -> each.label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keyFiguresStandBesideThoseOfNowOverWhatHasChanged() {
        kept.put(1L, with(12e9));
        HistoryPreview preview = preview(Workbenches.PROJECTING);
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.TRANCHES));
        preview.select(version(1));
        assertThat(preview.shownProperty().get().heading()).isEqualTo("Reading\u2026");
        disks.runAll();

        Shown shown = preview.shownProperty().get();
        assertThat(shown.heading()).isEqualTo("Stargate, base");
        assertThat(figure(shown, "Power").then()).startsWith("1.1 GW by ");
        assertThat(figure(shown, "Power").change()).isEmpty();
        assertThat(shown.differences()).containsExactly(CHANGED + ": 12 bn USD -> 15 bn USD");
        assertThat(shown.problem()).isEmpty();
    }

    @Test
    void aChangeIsFromThenToNow() {
        Workbook half = Parts.replace(
                        WorkbookBuilder.sample(),
                        Address.parse("deals/" + WorkbookBuilder.DEAL + "/phases/phase-2/megawatts"),
                        100.0)
                .orElseThrow();
        kept.put(1L, half);
        HistoryPreview preview = preview(Workbenches.PROJECTING);
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CAPACITY));
        preview.select(version(1));
        disks.runAll();
        Figure power = figure(preview.shownProperty().get(), "Power");
        assertThat(power.then()).startsWith("650 MW by ");
        assertThat(power.now()).startsWith("1.1 GW by ");
        assertThat(power.change()).isEqualTo("+0.45");
    }

    @Test
    void theScenarioThatIsLookedAtIsComparedWhereTheVersionHasIt() {
        kept.put(1L, with(12e9));
        kept.put(
                2L,
                Parts.replace(with(12e9), Address.of("scenarios"), List.of()).orElseThrow());
        workbench.scenarios().select(Optional.of("slow"));
        HistoryPreview preview = preview(Workbenches.PROJECTING);
        preview.select(version(1));
        disks.runAll();
        assertThat(preview.shownProperty().get().heading()).endsWith(", scenario Slow grid");
        preview.select(version(2));
        disks.runAll();
        assertThat(preview.shownProperty().get().heading()).endsWith(", base");
    }

    @Test
    void theVersionSelectedLastIsShown() {
        kept.put(1L, with(1e9));
        kept.put(2L, with(2e9));
        HistoryPreview preview = preview(Workbenches.PROJECTING);
        preview.select(version(1));
        preview.select(version(2));
        disks.runAll();
        assertThat(preview.shownProperty().get().differences()).containsExactly(CHANGED + ": 2 bn USD -> 15 bn USD");
        preview.select(version(3));
        disks.runAll();
        assertThat(preview.shownProperty().get().problem())
                .isEqualTo("This version can no longer be read; the others can.");
    }

    @Test
    void whatCannotBeProjectedSaysWhyAndStillShowsTheDifferences() {
        kept.put(1L, with(12e9));
        HistoryPreview preview = preview((_, _) -> {
            throw new IllegalStateException("the conditions wait for each other");
        });
        preview.select(version(1));
        disks.runAll();
        Shown shown = preview.shownProperty().get();
        assertThat(shown.problem()).isEqualTo("Not projected: the conditions wait for each other");
        assertThat(shown.figures()).isEmpty();
        assertThat(shown.differences()).hasSize(1);
    }

    @Test
    void aVersionStandsAloneWhenNowCannotBeProjected() {
        kept.put(1L, with(12e9));
        Workbook now = workbench.document().workbook();
        HistoryPreview preview = preview((request, cancelled) -> {
            if (request.workbook().equals(now)) {
                throw new IllegalStateException("no");
            }
            return Workbenches.PROJECTING.run(request, cancelled);
        });
        preview.select(version(1));
        disks.runAll();
        assertThat(preview.shownProperty().get().figures()).isNotEmpty().allSatisfy(figure -> assertThat(figure.now())
                .isEqualTo("\u2013"));
    }
}

package org.dealbench.presentation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Claim;
import org.dealbench.model.Condition;
import org.dealbench.model.Confidence;
import org.dealbench.model.Deal;
import org.dealbench.model.Fault;
import org.dealbench.model.Identified;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.capacity.PhaseTable;
import org.dealbench.presentation.chipmix.MixTable;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.tranches.TrancheTable;
import org.junit.jupiter.api.Test;

class RowCommandsTest {

    private static final DealPlace PLACE = new DealPlace(WorkbookBuilder.DEAL);

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), RowCommandsTest::faults);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final RowCommands tranches = commands(new TrancheTable(PLACE, _ -> null));
    private final RowCommands phases = commands(new PhaseTable(PLACE, _ -> null));
    private final RowCommands mix = commands(new MixTable(PLACE));

    private RowCommands commands(TableContent content) {
        return new RowCommands(document, scenarios, content.rowEdits(), notices::add);
    }

    /// A condition needs its tranche.
    private static List<Fault> faults(Workbook workbook) {
        List<String> tranches = workbook.deals().getFirst().tranches().stream()
                .map(Identified::id)
                .toList();
        return workbook.conditions().stream()
                .filter(condition -> condition instanceof Condition.Funded funded
                        && !tranches.contains(funded.tranche().replaceFirst(".*/", "")))
                .map(condition -> new Fault("conditions/" + condition.id() + "/tranche", "no such tranche"))
                .toList();
    }

    private Deal deal() {
        return document.workbook().deals().getFirst();
    }

    @Test
    void addedRowFollowsTheSelectedOneWithAFreshIdAndName() {
        assertThat(tranches.add("initial")).contains("tranche-3");

        assertThat(deal().tranches())
                .extracting(Identified::name)
                .containsExactly("Initial investment", "Tranche 3", "Contingent investment");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Add tranche");
    }

    @Test
    void duplicateStandsBesideItsOriginalAndDiffersInIdAndNameOnly() {
        assertThat(phases.duplicate("phase-1", "Phase 1")).contains("phase-3");

        assertThat(deal().phases()).extracting(Identified::id).containsExactly("phase-1", "phase-3", "phase-2");
        assertThat(deal().phases().get(1).megawatts()).isEqualTo(550);
        assertThat(document.undoLabelProperty().get()).isEqualTo("Duplicate Phase 1");
    }

    @Test
    void movesOfOneRowAreOneStepAndTheEndIsTheEnd() {
        phases.add("phase-2");
        phases.move("phase-1", "Phase 1", 1);
        phases.move("phase-1", "Phase 1", 1);
        phases.move("phase-1", "Phase 1", 1);
        assertThat(deal().phases()).extracting(Identified::id).containsExactly("phase-2", "phase-3", "phase-1");

        document.undo();
        assertThat(deal().phases()).extracting(Identified::id).containsExactly("phase-1", "phase-2", "phase-3");
    }

    @Test
    void whatIsNeededIsNotDeletedAndItsUsersAreNamed() {
        tranches.delete("initial", "Initial investment");

        assertThat(deal().tranches()).hasSize(2);
        assertThat(notices)
                .containsExactly("\u201cInitial investment\u201d is needed by the condition \u201cInitial paid\u201d."
                        + " Change that first.");
    }

    @Test
    void claimsAndOverridesGoWithTheirRowAndComeBackWithUndo() {
        document.edit("Claim", workbook -> new WorkbookBuilder()
                .over(workbook)
                .list(
                        "claims",
                        claim("deals/stargate/phases/phase-1/megawatts"),
                        claim("deals/stargate/phases/phase-10"))
                .build());
        phases.delete("phase-1", "Phase 1");

        assertThat(document.workbook().claims())
                .extracting(Claim::input)
                .containsExactly("deals/stargate/phases/phase-10");
        assertThat(document.workbook().scenarios().getFirst().overrides()).isEqualTo(new LinkedHashMap<>());
        assertThat(notices).containsExactly("Deleted with 1 claim and 1 override.");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Delete phase Phase 1");

        document.undo();
        assertThat(document.workbook().claims()).hasSize(2);
    }

    @Test
    void rowsStayAsTheyAreInAScenario() {
        scenarios.select(Optional.of("slow"));

        assertThat(tranches.openProperty().get()).isFalse();
        assertThat(tranches.add(null)).isEmpty();
        assertThat(notices).containsExactly("Rows are part of the base: choose the base to change them.");
    }

    @Test
    void mixRowsStandInTheOrderOfMonths() {
        assertThat(mix.add("2026-06")).contains("2027-06");
        assertThat(mix.duplicate("2026-06", "Jun 2026")).contains("2026-07");

        Mix shown = deal().mix();
        assertThat(shown == null ? List.<MixRow>of() : shown.rows())
                .extracting(row -> row.from().toString())
                .containsExactly("2026-06", "2026-07", "2027-01", "2027-06");
    }

    private static Claim claim(String input) {
        return new Claim(
                input.replace('/', '-'),
                "s",
                input,
                "It says so.",
                null,
                null,
                null,
                null,
                null,
                Confidence.ESTIMATE,
                null);
    }
}

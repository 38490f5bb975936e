package org.dealbench.presentation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Fault;
import org.dealbench.model.Inputs;
import org.dealbench.model.MixRow;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.capacity.PhaseTable;
import org.dealbench.presentation.chipmix.MixTable;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.tranches.TrancheTable;
import org.junit.jupiter.api.Test;

class InputTableTest {

    private static final DealPlace DEAL = new DealPlace(WorkbookBuilder.DEAL);

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), InputTableTest::faults);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable tranches = table(new TrancheTable(DEAL, _ -> null));
    private final InputTable phases = table(new PhaseTable(DEAL, _ -> null));
    private final InputTable mix = table(new MixTable(DEAL));

    private InputTable table(TableContent content) {
        return new InputTable(document, scenarios, content, notices::add);
    }

    /// Shares must sum to one.
    private static List<Fault> faults(Workbook workbook) {
        List<Fault> faults = new ArrayList<>();
        var shown = workbook.deals().getFirst().mix();
        for (MixRow row : shown == null ? List.<MixRow>of() : shown.rows()) {
            double sum = row.shares().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (Math.abs(sum - 1) > 1e-6) {
                faults.add(new Fault("mix", "the shares from " + row.from() + " must sum to 1, but sum to " + sum));
            }
        }
        return faults;
    }

    private static Cell cell(InputTable table, String row, String column) {
        int index =
                table.columnsProperty().get().stream().map(Column::id).toList().indexOf(column);
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .map(each -> each.cells().get(index))
                .findFirst()
                .orElseThrow();
    }

    private Object input(String path) {
        return Optional.ofNullable(
                        Inputs.find(document.workbook(), Address.parse("deals/" + WorkbookBuilder.DEAL + "/" + path))
                                .orElseThrow()
                                .value())
                .orElse("nothing");
    }

    @Test
    void typedValueChangesTheWorkbookAndIsNamedInUndo() {
        tranches.type(new Place("contingent", "amount"), "20bn");

        assertThat(input("tranches/contingent/amount")).isEqualTo(20e9);
        assertThat(cell(tranches, "contingent", "amount").text()).isEqualTo("20bn");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Change amount of Contingent investment to 20bn");

        document.undo();
        assertThat(cell(tranches, "contingent", "amount").text()).isEqualTo("35bn");
    }

    @Test
    void leavingACellAsItIsIsNoEdit() {
        for (Row row : phases.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                String column = phases.columnsProperty().get().get(i).id();
                phases.type(new Place(row.id(), column), row.cells().get(i).typed());
            }
        }
        assertThat(document.undoLabelProperty().get()).isEmpty();
        assertThat(phases.keptTexts()).isZero();
    }

    @Test
    void wrongTextStaysMarkedAndChangesNothing() {
        Workbook before = document.workbook();
        tranches.type(new Place("contingent", "amount"), "lots");

        Cell cell = cell(tranches, "contingent", "amount");
        assertThat(cell.text()).isEqualTo("lots");
        assertThat(cell.mark()).isEqualTo(Mark.WRONG);
        assertThat(cell.note()).contains("Write it like 15bn");
        assertThat(document.workbook()).isSameAs(before);

        tranches.type(new Place("contingent", "amount"), "20bn");
        assertThat(cell(tranches, "contingent", "amount").mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void revertLetsGoOfAWrongText() {
        tranches.type(new Place("contingent", "amount"), "lots");
        tranches.revert(new Place("contingent", "amount"));

        assertThat(cell(tranches, "contingent", "amount").text()).isEqualTo("35bn");
    }

    @Test
    void conditionIsChosenByNameAndClearedByNone() {
        assertThat(cell(tranches, "contingent", "condition").text()).isEqualTo("Listing");
        tranches.type(new Place("contingent", "condition"), "none");
        assertThat(input("tranches/contingent/condition")).isEqualTo("nothing");
        tranches.type(new Place("contingent", "condition"), "listing");
        assertThat(input("tranches/contingent/condition")).isEqualTo("listing");
    }

    @Test
    void editInAScenarioIsAnOverrideAndDeleteTakesItBack() {
        scenarios.select(Optional.of("slow"));
        assertThat(cell(phases, "phase-1", "megawatts").mark()).isEqualTo(Mark.OVERRIDDEN);
        assertThat(cell(phases, "phase-1", "megawatts").text()).isEqualTo("400 MW");
        assertThat(cell(phases, "phase-1", "megawatts").note()).startsWith("The base has 550 MW.");

        phases.type(new Place("phase-2", "megawatts"), "1 GW");
        assertThat(document.undoLabelProperty().get()).isEqualTo("In Slow grid: change megawatts of Phase 2 to 1 GW");
        assertThat(input("phases/phase-2/megawatts")).isEqualTo(550.0);
        assertThat(cell(phases, "phase-2", "megawatts").text()).isEqualTo("1 GW");

        phases.clear(List.of(new Place("phase-2", "megawatts")));
        assertThat(cell(phases, "phase-2", "megawatts").text()).isEqualTo("550 MW");
        assertThat(document.undoLabelProperty().get()).isEqualTo("In Slow grid: reset megawatts of Phase 2");
    }

    @Test
    void overrideThatEqualsTheBaseIsNone() {
        scenarios.select(Optional.of("slow"));
        phases.type(new Place("phase-1", "megawatts"), "550 MW");

        assertThat(document.workbook().scenarios().getFirst().overrides()).isEmpty();
        assertThat(cell(phases, "phase-1", "megawatts").mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void inheritedOverridesSayWhoSetThem() {
        scenarios.select(Optional.of("worse"));

        assertThat(cell(phases, "phase-1", "megawatts").mark()).isEqualTo(Mark.INHERITED);
        assertThat(cell(phases, "phase-1", "megawatts").note()).isEqualTo("Set by Slow grid. The base has 550 MW.");
    }

    @Test
    void namesAndKindsBelongToTheBase() {
        scenarios.select(Optional.of("slow"));

        assertThat(cell(phases, "phase-1", "name").editable()).isFalse();
        phases.type(new Place("phase-1", "ramp"), "Step");
        assertThat(cell(phases, "phase-1", "ramp").mark()).isEqualTo(Mark.WRONG);
    }

    @Test
    void anotherKindOfRampKeepsItsMonths() {
        phases.type(new Place("phase-1", "ramp"), "S-curve");
        assertThat(cell(phases, "phase-1", "months").text()).isEqualTo("6 months");
        assertThat(cell(phases, "phase-1", "shape").text()).isEqualTo("10");

        phases.type(new Place("phase-1", "ramp"), "Custom");
        phases.type(new Place("phase-1", "shape"), "10 %, 100 %");
        assertThat(cell(phases, "phase-1", "months").text()).isEqualTo("6 months");
        assertThat(cell(phases, "phase-1", "shape").text()).isEqualTo("10 %, 100 %");

        phases.type(new Place("phase-1", "ramp"), "Step");
        assertThat(cell(phases, "phase-1", "months").editable()).isFalse();
    }

    @Test
    void shareWaitsUntilItsRowSumsToOne() {
        mix.type(new Place("2027-01", "gb300"), "30 %");
        assertThat(cell(mix, "2027-01", "gb300").mark()).isEqualTo(Mark.WAITING);
        assertThat(cell(mix, "2027-01", "gb300").text()).isEqualTo("30 %");
        assertThat(input("mix/2027-01/gb300")).isEqualTo(0.4);

        mix.type(new Place("2027-01", "rubin"), "70 %");
        assertThat(cell(mix, "2027-01", "gb300").mark()).isEqualTo(Mark.NONE);
        assertThat(input("mix/2027-01/gb300")).isEqualTo(0.3);
        assertThat(input("mix/2027-01/rubin")).isEqualTo(0.7);

        document.undo();
        assertThat(input("mix/2027-01/gb300")).isEqualTo(0.4);
        assertThat(document.undoLabelProperty().get()).isEmpty();
    }

    @Test
    void shareInAScenarioNeedsNoRepair() {
        scenarios.select(Optional.of("slow"));
        mix.type(new Place("2027-01", "gb300"), "30 %");

        assertThat(cell(mix, "2027-01", "gb300").mark()).isEqualTo(Mark.OVERRIDDEN);
    }

    @Test
    void pastedCellsAreOneStepAndWrongOnesStay() {
        List<String> rows = tranches.rows().stream().map(Row::id).toList();
        tranches.type(
                "Paste 3 cells",
                Clip.over(Clip.read("16bn\tlisting\n17\u20acbn\t\n"), rows, List.of("amount", "condition")));

        assertThat(input("tranches/initial/amount")).isEqualTo(16e9);
        assertThat(input("tranches/initial/condition")).isEqualTo("listing");
        assertThat(cell(tranches, "contingent", "amount").mark()).isEqualTo(Mark.WRONG);
        assertThat(input("tranches/contingent/condition")).isEqualTo("nothing");
        document.undo();
        assertThat(input("tranches/initial/amount")).isEqualTo(15e9);
    }

    @Test
    void clearingWhatIsNeededSaysSo() {
        tranches.clear(List.of(new Place("initial", "amount"), new Place("contingent", "longStop")));

        assertThat(input("tranches/initial/amount")).isEqualTo(15e9);
        assertThat(input("tranches/contingent/longStop")).isEqualTo("nothing");
        assertThat(notices).containsExactly("Amount cannot be empty. Write it like 15bn, 62,000m or 43,000.");
    }

    @Test
    void copiedCellsPasteBackToTheSameValues() {
        for (Row row : tranches.rows()) {
            List<String> columns =
                    tranches.columnsProperty().get().stream().map(Column::id).toList();
            List<String> plain = row.cells().stream().map(Cell::plain).toList();
            tranches.type("Paste", Clip.over(Clip.read(Clip.write(List.of(plain))), List.of(row.id()), columns));
        }
        assertThat(document.undoLabelProperty().get()).isEmpty();
        assertThat(tranches.keptTexts()).isZero();
    }
}

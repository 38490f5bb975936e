package org.dealbench.presentation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Tranche;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.tranches.TrancheTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SortedTableTest {

    private static final DealPlace DEAL = new DealPlace(WorkbookBuilder.DEAL);
    private static final TrancheTable CONTENT = new TrancheTable(DEAL, _ -> null);

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable table = new InputTable(document, scenarios, CONTENT, notices::add);
    private final TableSelection selection = new TableSelection();
    private final TableCommands commands = new TableCommands(table, selection, notices::add);

    @BeforeEach
    void fourTranches() {
        selection.select(List.of(new Place("contingent", "name")));
        commands.paste("Contingent investment\t35bn\nBridge\t500m\nAnchor\t120bn\n");
        notices.clear();
    }

    private List<String> shown() {
        return table.rows().stream().map(Row::id).toList();
    }

    private List<String> stored() {
        return document.workbook().deals().getFirst().tranches().stream()
                .map(Tranche::id)
                .toList();
    }

    private void sort(String column) {
        selection.select(List.of(new Place("initial", column)));
        commands.sort();
    }

    @Test
    void thirdSortRestoresTheOrderOfTheWorkbook() {
        List<String> before = stored();
        Workbook workbook = document.workbook();

        sort("amount");
        assertThat(shown()).containsExactly("bridge", "initial", "contingent", "anchor");
        sort("amount");
        assertThat(shown()).containsExactly("anchor", "contingent", "initial", "bridge");
        sort("amount");
        assertThat(shown()).isEqualTo(before);
        assertThat(table.sortProperty().get()).isEmpty();
        assertThat(document.workbook()).isSameAs(workbook);
    }

    @Test
    void emptyCellsAreLastInBothDirectionsAndDatesGoByTime() {
        table.type(new Place("bridge", "longStop"), "1 Feb 2027");

        sort("longStop");
        assertThat(shown()).startsWith("bridge", "contingent");
        sort("longStop");
        assertThat(shown()).startsWith("contingent", "bridge");
    }

    @Test
    void editPasteAndUndoFollowTheRowAndLeaveItInItsPlace() {
        List<String> before = stored();
        table.sortBy(Optional.of(new Sort("amount", false)));
        table.type(new Place("bridge", "amount"), "200bn");
        assertThat(shown()).startsWith("bridge");

        selection.select(List.of(new Place("contingent", "earliest")));
        commands.paste("2027-05-01\n2027-06-01\n");
        Tranche anchor = document.workbook().deals().getFirst().tranches().getLast();
        assertThat(anchor.earliest()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(stored()).isEqualTo(before);

        document.undo();
        document.undo();
        assertThat(shown()).containsExactly("bridge", "initial", "contingent", "anchor");
        assertThat(document.workbook().deals().getFirst().tranches().get(2).amount())
                .isEqualTo(500e6);
    }

    @Test
    void newRowsStandAtTheEndUntilSortedAgain() {
        table.sortBy(Optional.of(new Sort("amount", false)));
        RowCommands rows = new RowCommands(document, scenarios, CONTENT.rowEdits(), notices::add);
        String added = rows.add("initial").orElseThrow();

        assertThat(shown()).endsWith(added);
        assertThat(stored().get(1)).isEqualTo(added);
        table.sortBy(Optional.of(new Sort("amount", false)));
        assertThat(shown()).startsWith(added);
    }

    @Test
    void copyAndFillGoByWhatIsShown() {
        table.sortBy(Optional.of(new Sort("amount", true)));
        selection.select(List.of(new Place("anchor", "amount"), new Place("contingent", "amount")));
        assertThat(commands.copy()).isEqualTo("120000000000\n35000000000\n");

        commands.fillDown();
        assertThat(document.workbook().deals().getFirst().tranches().get(1).amount())
                .isEqualTo(120e9);
    }

    @Test
    void deleteEmptiesOptionalCellsResetsThoseWithADefaultAndTellsWhatIsNeeded() {
        table.type(new Place("contingent", "lagDays"), "30");
        table.clear(List.of(
                new Place("contingent", "longStop"),
                new Place("contingent", "lagDays"),
                new Place("contingent", "amount"),
                new Place("contingent", "earliest")));

        Tranche contingent = document.workbook().deals().getFirst().tranches().get(1);
        assertThat(contingent.longStop()).isNull();
        assertThat(contingent.lagDays()).isZero();
        assertThat(contingent.amount()).isEqualTo(35e9);
        assertThat(notices)
                .containsExactly("2 cells cannot be empty and stay as they were."
                        + " Amount cannot be empty. Write it like 15bn, 62,000m or 43,000.");
        document.undo();
        assertThat(document.workbook().deals().getFirst().tranches().get(1).lagDays())
                .isEqualTo(30);
    }
}

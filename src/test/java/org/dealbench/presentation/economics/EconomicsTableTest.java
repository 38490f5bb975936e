package org.dealbench.presentation.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Deal;
import org.dealbench.model.Validation;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.table.RowCommands;
import org.junit.jupiter.api.Test;

class EconomicsTableTest {

    private static final EconomicsTable CONTENT = new EconomicsTable(new DealPlace(WorkbookBuilder.DEAL));
    private static final String POWER_PRICE = "economics/powerPrice";
    private static final String UTILISATION = "operation/utilisation";

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable table = new InputTable(document, scenarios, CONTENT, notices::add);
    private final RowCommands rows = new RowCommands(document, scenarios, CONTENT.rowEdits(), notices::add);

    private Deal deal() {
        return document.workbook().deals().getFirst();
    }

    private List<Cell> cells(String row) {
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .map(Row::cells)
                .findFirst()
                .orElseThrow();
    }

    private void type(String row, String text) {
        table.type(new Place(row, "value"), text);
    }

    @Test
    void operationStandsAloneUntilEconomicsAreAdded() {
        assertThat(table.rows()).hasSize(5).extracting(Row::id).allMatch(id -> id.startsWith("operation/"));
        assertThat(rows.canAdd()).isTrue();

        assertThat(rows.add(null)).contains("economics/infraCostPerWatt");
        assertThat(table.rows()).hasSize(15);
        assertThat(rows.canAdd()).isFalse();
        assertThat(document.undoLabelProperty().get()).isEqualTo("Add economics");

        document.undo();
        assertThat(deal().economics()).isNull();
        assertThat(table.rows()).hasSize(5);
    }

    @Test
    void everyInputIsLabelledWithItsValueAndUnit() {
        rows.add(null);
        type(POWER_PRICE, "65/MWh");

        assertThat(cells(POWER_PRICE))
                .extracting(Cell::text)
                .containsExactly("Economics", "Power price", "65", "USD per MWh");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Change power price of the economics to 65");
        assertThat(cells(POWER_PRICE)).extracting(Cell::editable).containsExactly(false, false, true, false);
    }

    @Test
    void wrongTextStaysMarkedAndChangesNothing() {
        type(UTILISATION, "130 %");

        assertThat(cells(UTILISATION).get(2).mark()).isEqualTo(Mark.WRONG);
        assertThat(cells(UTILISATION).get(2).note()).contains("between 0 % and 100 %");
        assertThat(deal().operation().utilisation()).isEqualTo(1);
    }

    @Test
    void scenarioOverridesAreMarkedAndTakenBack() {
        scenarios.select(Optional.of("slow"));
        type(UTILISATION, "60 %");
        assertThat(cells(UTILISATION).get(2).mark()).isEqualTo(Mark.OVERRIDDEN);
        assertThat(deal().operation().utilisation()).isEqualTo(1);

        table.clear(List.of(new Place(UTILISATION, "value")));
        assertThat(cells(UTILISATION).get(2).mark()).isEqualTo(Mark.NONE);
        assertThat(cells(UTILISATION).get(2).text()).isEqualTo("100 %");
    }

    @Test
    void rowsAreGivenAndCannotBeDeleted() {
        rows.delete(UTILISATION, "utilisation");

        assertThat(rows.isFixed()).isTrue();
        assertThat(table.rows()).hasSize(5);
        assertThat(notices).containsExactly("This input belongs to every deal and cannot be deleted.");
    }

    @Test
    void leavingACellAsItIsIsNoEdit() {
        rows.add(null);
        for (Row row : table.rows()) {
            type(row.id(), row.cells().get(2).typed());
        }

        assertThat(document.undoLabelProperty().get()).isEqualTo("Add economics");
        assertThat(table.keptTexts()).isZero();
    }
}

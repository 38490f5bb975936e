package org.dealbench.presentation.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Condition;
import org.dealbench.model.Validation;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.table.RowCommands;
import org.junit.jupiter.api.Test;

class ConditionTableTest {

    private static final ConditionTable CONTENT = new ConditionTable(Map.of(
            "listing", Optional.of(LocalDate.of(2026, 10, 1)), "initial-paid", Optional.<LocalDate>empty())::get);

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable table = new InputTable(document, scenarios, CONTENT, notices::add);
    private final RowCommands rows = new RowCommands(document, scenarios, CONTENT.rowEdits(), notices::add);

    private Cell cell(String row, String column) {
        int index =
                table.columnsProperty().get().stream().map(Column::id).toList().indexOf(column);
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .map(Row::cells)
                .findFirst()
                .orElseThrow()
                .get(index);
    }

    private void type(String row, String column, String text) {
        table.type(new Place(row, column), text);
    }

    private Condition condition(String id) {
        return document.workbook().conditions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void resultsAreTheDayAndWhatWaits() {
        assertThat(cell("listing", "metOn").text()).isEqualTo("1 Oct 2026");
        assertThat(cell("initial-paid", "metOn").text()).isEqualTo("never");
        assertThat(cell("listing", "gates").text()).isEqualTo("1 tranche");
        assertThat(cell("listing", "gates").note()).isEqualTo("Stargate: Contingent investment waits for it.");
        assertThat(cell("initial-paid", "gates").text()).isEqualTo("nothing");
    }

    @Test
    void anotherKindBeginsWithTheFirstThingItCanWaitFor() {
        type("listing", "kind", "Capacity");
        assertThat(condition("listing")).isEqualTo(new Condition.Capacity("listing", "Listing", "stargate", 1000));

        type("listing", "kind", "Any of");
        assertThat(condition("listing")).isEqualTo(new Condition.Any("listing", "Listing", List.of("initial-paid")));
        type("listing", "kind", "At least");
        assertThat(condition("listing"))
                .isEqualTo(new Condition.AtLeast("listing", "Listing", List.of("initial-paid"), 1));

        document.undo();
        assertThat(condition("listing")).isInstanceOf(Condition.Any.class);
    }

    @Test
    void kindThatHasNothingToWaitForIsRefused() {
        rows.delete("initial-paid", "Initial paid");
        type("listing", "kind", "All of");

        assertThat(condition("listing")).isInstanceOf(Condition.Event.class);
        assertThat(cell("listing", "kind").mark()).isEqualTo(Mark.WRONG);
        assertThat(cell("listing", "kind").note()).contains("no other condition");
    }

    @Test
    void partsAreTypedByName() {
        String added = rows.add(null).orElseThrow();
        type(added, "kind", "All of");
        type(added, "waitsFor", "listing; Initial paid");
        assertThat(((Condition.All) condition(added)).of()).containsExactly("listing", "initial-paid");
        assertThat(cell(added, "waitsFor").text()).isEqualTo("Listing; Initial paid");

        type(added, "waitsFor", "Listing; Outage");
        assertThat(cell(added, "waitsFor").mark()).isEqualTo(Mark.WRONG);
        assertThat(cell(added, "waitsFor").note()).contains("no condition \u201cOutage\u201d");
        assertThat(((Condition.All) condition(added)).of()).hasSize(2);
    }

    @Test
    void conditionThatWouldWaitForItselfIsRefused() {
        String added = rows.add(null).orElseThrow();
        type(added, "kind", "Any of");
        type(added, "waitsFor", condition(added).name());

        assertThat(cell(added, "waitsFor").mark()).isEqualTo(Mark.WRONG);
        assertThat(((Condition.Any) condition(added)).of()).doesNotContain(added);
    }

    @Test
    void conditionThatATrancheWaitsForIsNotDeleted() {
        rows.delete("listing", "Listing");

        assertThat(condition("listing")).isNotNull();
        assertThat(notices).last().asString().contains("Stargate");
    }

    @Test
    void scenarioOverridesWhetherAnEventHappens() {
        scenarios.select(Optional.of("slow"));
        type("listing", "met", "no");

        assertThat(cell("listing", "met").mark()).isEqualTo(Mark.OVERRIDDEN);
        assertThat(((Condition.Event) condition("listing")).met()).isTrue();
    }
}

package org.dealbench.presentation.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Commitment;
import org.dealbench.model.Profile;
import org.dealbench.model.Validation;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.table.RowCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTableTest {

    private static final CommitmentTable CONTENT = new CommitmentTable(new DealPlace(WorkbookBuilder.DEAL));

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable table = new InputTable(document, scenarios, CONTENT, notices::add);
    private final RowCommands rows = new RowCommands(document, scenarios, CONTENT.rowEdits(), notices::add);
    private final String id = rows.add(null).orElseThrow();

    private Commitment commitment() {
        return document.workbook().deals().getFirst().commitments().getFirst();
    }

    private Cell cell(String column) {
        int index =
                table.columnsProperty().get().stream().map(Column::id).toList().indexOf(column);
        return table.rows().getFirst().cells().get(index);
    }

    private void type(String column, String text) {
        table.type(new Place(id, column), text);
    }

    @Test
    void newCommitmentIsLevelAndUndone() {
        assertThat(commitment().profile()).isEqualTo(new Profile.Linear());
        assertThat(cell("profile").text()).isEqualTo("Linear");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Add commitment");

        document.undo();
        assertThat(table.rows()).isEmpty();
    }

    @Test
    void anotherKindKeepsAmountAndTermAndOpensItsOwnCells() {
        type("amount", "100bn");
        type("months", "30");
        assertThat(cell("annualGrowth").editable()).isFalse();

        type("profile", "Growth");
        type("annualGrowth", "25 %");
        assertThat(commitment().profile()).isEqualTo(new Profile.Growth(0.25));

        type("profile", "Ramp");
        assertThat(cell("rampMonths").text()).isEqualTo("12 months");
        assertThat(cell("annualGrowth").editable()).isFalse();

        type("profile", "By year");
        assertThat(cell("years").text()).isEqualTo("40 %, 40 %, 20 %");
        assertThat(List.of(commitment().amount(), commitment().months())).containsExactly(100e9, 30);
        assertThat(notices).isEmpty();
    }

    @Test
    void sharesByYearAreTypedTogetherAndMustSumToOne() {
        type("months", "24");
        type("profile", "By year");
        type("years", "30 %, 70 %");
        assertThat(commitment().profile()).isEqualTo(new Profile.Custom(List.of(0.3, 0.7)));

        type("years", "30 %, 60 %");
        assertThat(cell("years").mark()).isEqualTo(Mark.WRONG);
        assertThat(commitment().profile()).isEqualTo(new Profile.Custom(List.of(0.3, 0.7)));

        type("years", "30 %, most");
        assertThat(cell("years").note()).contains("20 %, 30 %, 50 %");
    }

    @Test
    void scenarioOverridesAnAmountAndLeavesTheKind() {
        type("amount", "100bn");
        scenarios.select(Optional.of("slow"));
        type("amount", "80bn");

        assertThat(cell("amount").mark()).isEqualTo(Mark.OVERRIDDEN);
        assertThat(cell("amount").note()).contains("The base has 100bn");
        assertThat(cell("profile").editable()).isFalse();
        assertThat(commitment().amount()).isEqualTo(100e9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linear", "Growth", "Ramp", "By year"})
    void leavingACellAsItIsIsNoEdit(String kind) {
        type("months", "84");
        type("profile", kind);
        String last = document.undoLabelProperty().get();
        Row row = table.rows().getFirst();
        for (int i = 0; i < row.cells().size(); i++) {
            type(table.columnsProperty().get().get(i).id(), row.cells().get(i).typed());
        }

        assertThat(document.undoLabelProperty().get()).isEqualTo(last);
        assertThat(table.keptTexts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 12, 13, 84, 96, 119, 1200})
    void sharesOfALevelCommitmentSumToOneInEveryTerm(int months) {
        List<Double> shares = ProfileKind.evenYears(months);

        assertThat(shares).hasSize((months + 11) / 12).allMatch(share -> share > 0);
        assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(1, within(1e-9));
    }
}

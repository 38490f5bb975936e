package org.dealbench.presentation.chips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Pricing;
import org.dealbench.model.Validation;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.RowCommands;
import org.junit.jupiter.api.Test;

class ChipTableTest {

    private static final Projection PROJECTION =
            new Projector(DealLines.catalogue()).project(WorkbookBuilder.sample(), () -> false);
    private static final ChipTable CONTENT =
            new ChipTable(id -> PROJECTION.chips().get(id));

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
                .findFirst()
                .orElseThrow()
                .cells()
                .get(index);
    }

    private void type(String row, String column, String text) {
        table.type(new Place(row, column), text);
    }

    private Pricing pricing(String chip) {
        return document.workbook().chips().stream()
                .filter(each -> each.id().equals(chip))
                .findFirst()
                .orElseThrow()
                .pricing();
    }

    @Test
    void performancePerWattAndPriceAreShownBesideWhatTheyComeFrom() {
        double tflops = document.workbook().chips().getFirst().tflops();
        double watts = document.workbook().chips().getFirst().watts();

        assertThat(Double.parseDouble(cell("gb300", "perWatt").text())).isEqualTo(tflops / watts, within(5e-3));
        assertThat(cell("gb300", "perPflopHour").text()).isNotEmpty();
    }

    @Test
    void priceThatFollowsAnotherChipBeginsLevelWithIt() {
        type("rubin", "pricing", "After another chip");
        assertThat(pricing("rubin")).isEqualTo(new Pricing.Relative("gb300", 0));

        type("rubin", "advantage", "35 %");
        assertThat(pricing("rubin")).isEqualTo(new Pricing.Relative("gb300", 0.35));
        assertThat(cell("rubin", "hourly").editable()).isFalse();
    }

    @Test
    void chipThatFollowsCannotBeFollowed() {
        type("rubin", "pricing", "After another chip");
        type("mi450", "pricing", "After another chip");
        type("mi450", "relativeTo", "Vera Rubin");

        assertThat(cell("mi450", "relativeTo").mark()).isEqualTo(Mark.WRONG);
        assertThat(pricing("mi450")).isEqualTo(new Pricing.Relative("gb300", 0));
    }

    @Test
    void copyOfAChipKeepsItsFigures() {
        String copy = rows.duplicate("gb300", "GB300").orElseThrow();

        assertThat(cell(copy, "watts").text()).isEqualTo(cell("gb300", "watts").text());
        assertThat(pricing(copy)).isEqualTo(pricing("gb300"));
    }
}

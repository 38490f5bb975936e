package org.dealbench.presentation.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Metrics;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.model.Actual;
import org.dealbench.model.Target;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.RowCommands;
import org.dealbench.presentation.table.TableContent;
import org.junit.jupiter.api.Test;

class ActualTableTest {

    private final WorkbookDocument document = new WorkbookDocument(DealWorkbooks.tracked(), Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final ActualTable content = new ActualTable(this::metrics);
    private final InputTable table = new InputTable(document, scenarios, content, notices::add);
    private final RowCommands rows = new RowCommands(document, scenarios, content.rowEdits(), notices::add);

    private Optional<Metrics> metrics() {
        Workbook workbook = document.workbook();
        return Optional.of(new Metrics(workbook, DealWorkbooks.project(workbook)));
    }

    private Cell cell(TableContent shown, InputTable of, int row, String column) {
        List<String> columns =
                shown.columns(document.workbook()).stream().map(Column::id).toList();
        return of.rows().get(row).cells().get(columns.indexOf(column));
    }

    private String text(int row, String column) {
        return cell(content, table, row, column).text();
    }

    private Actual actual(int row) {
        return document.workbook().actuals().get(row);
    }

    @Test
    void figureStandsBesideWhatIsProjectedWithItsVariance() {
        assertThat(text(4, "of")).isEqualTo("Amazon - OpenAI");
        assertThat(text(4, "series")).isEqualTo("Cash");
        assertThat(text(4, "period")).isEqualTo("Q1 2026");
        assertThat(text(4, "value")).isEqualTo("14bn");
        assertThat(text(4, "projected")).isEqualTo("15bn");
        assertThat(text(4, "variance")).isEqualTo("\u22121bn");
        assertThat(text(4, "relative")).isEqualTo("\u22126.7 %");
        assertThat(text(7, "remark")).isEqualTo("Oct 2025 lies before the calendar, which begins in Nov 2025.");
        assertThat(text(7, "variance")).isEmpty();
    }

    @Test
    void everyFieldIsTypedAsPeopleWriteIt() {
        table.type(new Place("4", "value"), "16bn");
        table.type(new Place("4", "period"), "FY 2026");
        assertThat(actual(4)).isEqualTo(new Actual("deals/deal/tranche.cash", "2026", 16e9, null));
        assertThat(document.undoLabelProperty().get()).startsWith("Change period of Amazon - OpenAI: Cash");

        table.type(new Place("4", "series"), "Facility power");
        assertThat(actual(4).metric()).isEqualTo("deals/deal/capacity.facilityMw");
        table.type(new Place("4", "of"), "Cloud at 600 billion");
        assertThat(actual(4).metric()).isEqualTo("targets/path");
    }

    @Test
    void wrongPeriodStaysMarkedAndChangesNothing() {
        table.type(new Place("4", "period"), "last autumn");

        assertThat(actual(4).period()).isEqualTo("2026-Q1");
        assertThat(cell(content, table, 4, "period").mark()).isEqualTo(Cell.Mark.WRONG);
        assertThat(cell(content, table, 4, "period").note()).contains("no month, quarter or year");
    }

    @Test
    void rowsAreAddedForTheNextPeriodCopiedMovedAndDeleted() {
        rows.add("4");
        assertThat(actual(5)).isEqualTo(new Actual("deals/deal/tranche.cash", "2026-Q2", 0, null));
        rows.move("5", "Q2 2026", -1);
        assertThat(actual(4).period()).isEqualTo("2026-Q2");
        rows.delete("4", "Q2 2026");
        rows.duplicate("0", "Q3 2025");
        assertThat(actual(1)).isEqualTo(actual(0));
        assertThat(document.workbook().actuals()).hasSize(9);
    }

    @Test
    void firstRowOfAnEmptyTableIsOfTheFirstTarget() {
        while (!document.workbook().actuals().isEmpty()) {
            rows.delete("0", "first");
        }
        rows.add(null);

        assertThat(actual(0).metric()).isEqualTo("targets/path");
        assertThat(actual(0).period()).matches("\\d{4}-Q[1-4]");
    }

    @Test
    void targetsTellTheGrowthTheyTakeAndAreKeptWhileFiguresNeedThem() {
        TargetTable targets = new TargetTable(this::metrics);
        InputTable shown = new InputTable(document, scenarios, targets, notices::add);
        RowCommands commands = new RowCommands(document, scenarios, targets.rowEdits(), notices::add);
        assertThat(cell(targets, shown, 0, "growth").text()).isEqualTo("15.0 %");
        assertThat(cell(targets, shown, 0, "share").text()).endsWith(" % in 2036");

        commands.delete("path", "Cloud at 600 billion");
        assertThat(document.workbook().targets()).extracting(Target::id).containsExactly("path");
        assertThat(notices).last().asString().contains("is needed by");

        shown.type(new Place("path", "targetRevenue"), "300bn");
        assertThat(document.workbook().targets().getFirst().targetRevenue()).isEqualTo(300e9);
    }
}

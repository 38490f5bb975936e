package org.dealbench.presentation.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Fault;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.document.WorkbookRules;
import org.dealbench.presentation.formula.FormulaBar;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Place;
import org.junit.jupiter.api.Test;

class LinesPageTest {

    private static final String FIRST = "revenue-per-mw";
    private static final String SECOND = "capex-to-date";

    private final WorkbookDocument document =
            new WorkbookDocument(PortfolioWorkbooks.sample(), new WorkbookRules(DealLines.catalogue())::check);
    private final Workbench workbench = Workbenches.over(document);
    private final PageTable table = page().table();

    private Page page() {
        workbench.show(PageKey.of(PageKind.LINES));
        return workbench.pageProperty().get().orElseThrow();
    }

    private FormulaBar bar() {
        return table.formula().orElseThrow();
    }

    private void select(String line) {
        table.selection().select(List.of(new Place(line, "name")));
    }

    private Cell cell(String line, String column) {
        return table.table().cellAt(new Place(line, column)).orElseThrow();
    }

    private AnalystLine line(String id) {
        return document.workbook().lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void type(String line, String column, String text) {
        table.table().type(new Place(line, column), text);
    }

    @Test
    void eachLineSaysWhatItComesTo() {
        assertThat(cell(FIRST, "value").text()).matches("\\d+ k USD/MW in Dec 2036");
        assertThat(cell(FIRST, "unit").text()).isEqualTo("USD/MW");
        assertThat(cell(SECOND, "value").text()).endsWith(" bn USD in Dec 2036");
        assertThat(cell(FIRST, "remark").text()).isEmpty();
    }

    @Test
    void aFormulaBringsItsUnitAndItsKind() {
        type(FIRST, "formula", "total(capacity.itMw * hours)");

        assertThat(line(FIRST)).extracting(AnalystLine::unit, AnalystLine::kind).containsExactly("MWh", "SCALAR");
        type(FIRST, "formula", "ebitda");
        assertThat(line(FIRST)).extracting(AnalystLine::unit, AnalystLine::kind).containsExactly("money", "FLOW");
    }

    @Test
    void aFormulaThatCannotBeUsedStaysInItsCellAndChangesNothing() {
        type(FIRST, "formula", "revenue.total / capcity.itMw");

        assertThat(cell(FIRST, "formula").mark()).isEqualTo(Cell.Mark.WRONG);
        assertThat(cell(FIRST, "formula").note())
                .contains("character 17: There is no line \u201ccapcity.itMw\u201d. Did you mean capacity.itMw?");
        assertThat(line(FIRST).formula()).isEqualTo("revenue.total / capacity.itMw");
    }

    @Test
    void aUnitThatDoesNotFitIsRefused() {
        type(FIRST, "unit", "MW");

        assertThat(cell(FIRST, "unit").mark()).isEqualTo(Cell.Mark.WRONG);
        assertThat(cell(FIRST, "unit").note()).contains("This gives money/MW, and the line's unit is MW.");
        type(SECOND, "unit", "USD");
        assertThat(line(SECOND).unit()).isEqualTo("money");
    }

    @Test
    void aLineWithAFaultSaysItAndTheOthersStand() {
        Workbook faulty = Parts.replace(
                        document.workbook(),
                        Address.of("lines", FIRST),
                        line(FIRST).withFormula("fcff"))
                .orElseThrow();
        document.open(faulty);

        assertThat(cell(FIRST, "remark").text())
                .isEqualTo("Formula, character 1: There is no line \u201cfcff\u201d. Did you mean fcf?");
        assertThat(cell(FIRST, "value").text()).isEmpty();
        assertThat(cell(SECOND, "value").text()).endsWith(" bn USD in Dec 2036");
        type(FIRST, "formula", "fcf");
        assertThat(cell(FIRST, "remark").text()).isEmpty();
    }

    @Test
    void theBarFollowsTheSelectionAndTheWorkbook() {
        assertThat(bar().closed()).startsWith("Select a line");
        select(FIRST);
        assertThat(bar().textProperty().get()).isEqualTo("revenue.total / capacity.itMw");
        assertThat(bar().statusProperty().get()).startsWith("Gives ").contains("k USD/MW");

        type(FIRST, "formula", "fcf / capacity.itMw");
        assertThat(bar().textProperty().get()).isEqualTo("fcf / capacity.itMw");
        document.undo();
        assertThat(bar().textProperty().get()).isEqualTo("revenue.total / capacity.itMw");
    }

    @Test
    void whatIsWrittenIsCheckedBeforeItIsTaken() {
        select(FIRST);
        bar().type("fcf + capacity.itMw", 19, false);

        assertThat(bar().statusProperty().get()).isEqualTo("At character 1: The units do not fit: adds MW to money.");
        assertThat(bar().faultProperty().get())
                .hasValueSatisfying(fault -> assertThat(fault.length()).isEqualTo(19));
        assertThat(line(FIRST).formula()).isEqualTo("revenue.total / capacity.itMw");
        bar().letGo();
        assertThat(bar().faultProperty().get()).isEmpty();
    }

    @Test
    void aSuggestionTakesThePlaceOfWhatWasThere() {
        select(FIRST);
        bar().type("2 * ebitd + fcf", 9, false);
        int caret = bar().accept(bar().completionProperty().get().suggestions().getFirst());

        assertThat(bar().textProperty().get()).isEqualTo("2 * ebitda + fcf");
        assertThat(caret).isEqualTo(10);
        bar().take();
        assertThat(line(FIRST).formula()).isEqualTo("2 * ebitda + fcf");
    }

    @Test
    void theChartIsOfTheSelectedLines() {
        select(SECOND);
        assertThat(page().chartProperty().get().orElseThrow().chart().title()).isEqualTo("Capex to date, all deals");
        select(FIRST);
        assertThat(page().chartProperty().get().orElseThrow().chart().title())
                .startsWith("Revenue for each IT megawatt");
    }

    @Test
    void linesAreAddedCopiedMovedAndDeletedInSteps() {
        Optional<String> added = table.rows().add(FIRST);
        assertThat(added).hasValueSatisfying(id -> assertThat(line(id).formula())
                .isEqualTo(line(FIRST).formula()));
        table.rows().duplicate(SECOND, "Capex");
        assertThat(document.workbook().lines()).hasSize(4);
        table.rows().move(SECOND, "Capex", -1);
        table.rows().delete(FIRST, "Revenue");
        assertThat(document.workbook().lines()).extracting(AnalystLine::id).doesNotContain(FIRST);
        document.undo();
        assertThat(document.workbook().lines()).extracting(AnalystLine::id).contains(FIRST);
    }

    @Test
    void whatAFormulaNamesCannotBeDeletedAndTheLineIsNamed() {
        type(FIRST, "formula", "revenue.total[deals/azure-openai]");
        EditResult result =
                document.edit("Delete the deal", workbook -> Parts.remove(workbook, Address.of("deals", "azure-openai"))
                        .orElseThrow());

        assertThat(result).isInstanceOfSatisfying(EditResult.Refused.class, refused -> assertThat(refused.faults())
                .extracting(Fault::address)
                .contains("lines/" + FIRST + "/formula"));
        type(FIRST, "formula", "chip[trainium3]:watts");
        workbench.show(PageKey.of(PageKind.CHIPS));
        workbench.pageProperty().get().orElseThrow().table().rows().delete("trainium3", "Trainium3");
        assertThat(document.workbook().chips()).anyMatch(chip -> chip.id().equals("trainium3"));
        type(FIRST, "formula", "fcf");
        type(SECOND, "formula", "total(lines/" + FIRST + ")");
        EditResult line =
                document.edit("Delete the line", workbook -> Parts.remove(workbook, Address.of("lines", FIRST))
                        .orElseThrow());
        assertThat(line).isInstanceOf(EditResult.Refused.class);
    }

    @Test
    void anAddressOfALineLeadsToItsCell() {
        workbench.go(Address.of("lines", SECOND, "formula"));

        assertThat(page().key()).isEqualTo(PageKey.of(PageKind.LINES));
    }
}

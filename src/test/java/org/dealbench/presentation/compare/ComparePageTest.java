package org.dealbench.presentation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.page.Picker;
import org.dealbench.presentation.page.ShownChart;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.text.Choice;
import org.junit.jupiter.api.Test;

class ComparePageTest {

    private final WorkbookDocument document = new WorkbookDocument(Case.workbook("amazon-openai"), Validation::check);
    private final Workbench workbench = Workbenches.over(document);

    private Page shown() {
        workbench.show(PageKey.of(PageKind.COMPARE));
        return workbench.pageProperty().get().orElseThrow();
    }

    private static PageTable table(Page page, String title) {
        PageTable wanted = page.tables().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        page.tableProperty().set(wanted);
        return wanted;
    }

    private static Picker picker(Page page, String label) {
        return page.variants().stream()
                .flatMap(variant -> variant.pickers().stream())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void pick(Page page, String label, String value) {
        Picker picker = picker(page, label);
        picker.choose()
                .accept(picker.choices().getValue().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .orElseThrow());
    }

    private static Chart chart(Page page) {
        return page.chartProperty().get().map(ShownChart::chart).orElseThrow();
    }

    private static List<String> first(PageTable table) {
        return table.table().rows().stream().map(Row::name).toList();
    }

    @Test
    void allCasesAreShownWithoutRunningAnyOfThemFirst() {
        Page page = shown();

        assertThat(chart(page).table().columns())
                .extracting(column -> column.label())
                .containsExactly(
                        "Period",
                        "Base",
                        "Contingent tranche lapses",
                        "Power a year late",
                        "Microsoft suit, Trainium4 slips",
                        "Commitment is 100 in total");
        assertThat(first(table(page, "Inputs that differ"))).hasSize(6);
        assertThat(first(table(page, "Key figures"))).contains("Provider NPV", "Coverage");
    }

    @Test
    void aNinthCaseIsRefusedWithWordsAndNewScenariosWait() {
        document.edit("Many", workbook -> {
            Workbook many = workbook;
            for (int i = 0; i < 6; i++) {
                Scenario scenario = new Scenario("extra-" + i, "Extra " + i, null, new LinkedHashMap<>());
                many = Parts.insert(
                                many, Address.of("scenarios"), many.scenarios().size(), scenario)
                        .orElseThrow();
            }
            return many;
        });
        Page page = shown();
        var cases = page.cases().orElseThrow();

        assertThat(cases.choices().getValue()).hasSize(11);
        assertThat(cases.ticked().getValue()).hasSize(8).doesNotContain("extra-5");
        cases.toggle().accept(new Choice("extra-5", "Extra 5"));
        assertThat(cases.ticked().getValue()).hasSize(8).doesNotContain("extra-5");
        assertThat(workbench.notices().currentProperty().get().orElseThrow().text())
                .isEqualTo("8 cases can stand side by side. Take one out to see \u201cExtra 5\u201d.");
        cases.toggle().accept(new Choice("lapse", "Contingent tranche lapses"));
        cases.toggle().accept(new Choice("extra-5", "Extra 5"));
        assertThat(cases.ticked().getValue()).hasSize(8).contains("extra-5").doesNotContain("lapse");
        assertThat(chart(page).table().columns()).hasSize(9);
    }

    @Test
    void theNumberMovesBetweenTheCasesThatAreChosenByTheMethodThatIsChosen() {
        Page page = shown();
        page.variantProperty().set(page.variants().getLast());
        pick(page, "To", "suit");
        assertThat(chart(page).summary()).startsWith("Amazon - OpenAI: Provider's NPV, from Base to Microsoft suit");
        int steps = chart(page).table().rows().size();
        pick(page, "From", "late-power");
        assertThat(chart(page).table().rows()).hasSize(steps - 2);

        pick(page, "Method", "SHAPLEY");
        pick(page, "Number", "revenue.total");
        pick(page, "Within", "2029");
        assertThat(chart(page).title()).isEqualTo("Amazon - OpenAI: Total revenue, 2029");
        pick(page, "To", "late-power");
        assertThat(chart(page).empty()).contains("two different cases");
    }

    @Test
    void theScenarioThatIsLookedAtIsWhereTheNumberGoesUntilAnotherIsChosen() {
        Page page = shown();
        workbench.scenarios().select(Optional.of("total-100"));

        assertThat(picker(page, "To").chosen().getValue().value()).isEqualTo("total-100");
        assertThat(table(page, "Overrides").table().rows()).hasSize(1);
        assertThat(page.chartProperty().get().orElseThrow().scenario()).isEmpty();
    }

    @Test
    void scenariosAreRenamedAndRebuiltInTheirTableWhileOneIsLookedAt() {
        Page page = shown();
        workbench.scenarios().select(Optional.of("lapse"));
        PageTable scenarios = table(page, "Scenarios");

        scenarios.table().type(new Place("lapse", "name"), "No listing");
        scenarios.table().type(new Place("lapse", "basis"), "Power a year late");

        Scenario lapse = ScenarioRows.find(document.workbook(), "lapse").orElseThrow();
        assertThat(lapse.name()).isEqualTo("No listing");
        assertThat(lapse.basis()).isEqualTo("late-power");
        assertThat(document.history()).hasSize(2);
        scenarios.rows().delete("late-power", "Power a year late");
        assertThat(ScenarioRows.find(document.workbook(), "lapse").orElseThrow().overrides())
                .hasSize(4);
        document.undo();
        assertThat(document.workbook().scenarios()).hasSize(4);
    }

    @Test
    void whatIsShownIsBehindUntilTheCasesOfTheNewestWorkbookAreThere() {
        ManualExecutor worker = new ManualExecutor();
        Workbench slow = new Workbench(
                document,
                new Recalculator<>(
                        ProjectionRun.with(new Projector(DealLines.catalogue()), () -> 0L), worker, Runnable::run));
        slow.show(PageKey.of(PageKind.COMPARE));
        worker.runAll();
        Page page = slow.pageProperty().get().orElseThrow();
        assertThat(page.behindProperty().get()).isFalse();

        document.edit("Title", workbook -> Parts.replace(workbook, Address.of("referenceTflops"), 1000.0)
                .orElseThrow());
        worker.runOne();
        assertThat(page.behindProperty().get()).isTrue();
        worker.runAll();
        assertThat(page.behindProperty().get()).isFalse();
    }
}

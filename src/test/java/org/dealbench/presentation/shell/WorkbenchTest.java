package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.ResultsTable;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of());
    private final Workbench workbench = Workbenches.over(document);

    @BeforeEach
    void goToTheTranches() {
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.TRANCHES));
    }

    private Page page() {
        return workbench.pageProperty().get().orElseThrow();
    }

    private String chartId() {
        return page().chartProperty().get().orElseThrow().chart().id();
    }

    @Test
    void pageIsShownWithItsChart() {
        assertThat(page().key()).isEqualTo(PageKey.of(WorkbookBuilder.DEAL, PageKind.TRANCHES));
        assertThat(chartId()).isEqualTo("stargate/tranches");
    }

    @Test
    void overviewIsShownFirstWithItsCharts() {
        assertThat(workbench.keysProperty().get().getFirst()).isEqualTo(PageKey.of(PageKind.OVERVIEW));
        workbench.show(PageKey.of(PageKind.OVERVIEW));
        assertThat(page().variants())
                .extracting(
                        each -> page().chartOf(each).get().orElseThrow().chart().id())
                .containsExactly("stargate/tranches", "stargate/capacity", "stargate/chip-mix");
        assertThat(page().dealProperty().get()).contains(WorkbookBuilder.DEAL);
        assertThat(chartId()).isEqualTo("stargate/tranches");
    }

    @Test
    void pagesFollowEachOtherRoundTheEnd() {
        List<PageKey> keys = workbench.keysProperty().get();
        workbench.show(keys.getFirst());
        workbench.step(-1);
        assertThat(page().key()).isEqualTo(keys.getLast());
        workbench.step(1);
        assertThat(page().key()).isEqualTo(keys.getFirst());
    }

    @Test
    void editShowsInTheChartAndInTheComputedColumns() {
        page().table().table().type(new Place("contingent", "longStop"), "1 Sep 2026");

        List<String> columns = page().table().table().columnsProperty().get().stream()
                .map(Column::id)
                .toList();
        Row row = page().table().table().rows().get(1);
        assertThat(row.cells().get(columns.indexOf("status")).text()).isEqualTo("Lapses");
        assertThat(row.cells().get(columns.indexOf("funding")).text()).isEqualTo("1 Sep 2026");
        assertThat(page().chartProperty().get().orElseThrow().chart().summary()).contains("lapse");
    }

    @Test
    void pageThatIsNotShownCatchesUpWhenItIs() {
        Page tranches = page();
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CAPACITY));
        tranches.table().table().type(new Place("initial", "amount"), "16bn");
        assertThat(tranches.table().table().rows().getFirst().cells().get(1).text())
                .isEqualTo("15bn");

        workbench.show(tranches.key());
        assertThat(tranches.table().table().rows().getFirst().cells().get(1).text())
                .isEqualTo("16bn");
    }

    @Test
    void workbookWithoutDealsHasOnlyItsOwnPages() {
        document.edit("Empty", _ -> SampleWorkbooks.empty());
        assertThat(workbench.keysProperty().get()).isNotEmpty().noneMatch(key -> key.kind()
                .isOfDeal());
        assertThat(page().key()).isEqualTo(workbench.keysProperty().get().getFirst());

        document.undo();
        assertThat(workbench.keysProperty().get()).contains(PageKey.of(WorkbookBuilder.DEAL, PageKind.TRANCHES));
    }

    @Test
    void workbookWithoutDealsHasNoChartAndUndoBringsItBack() {
        document.edit("Empty", _ -> SampleWorkbooks.empty());
        assertThat(page().kind()).isEqualTo(PageKind.OVERVIEW);
        assertThat(page().chartProperty().get()).isEmpty();
        assertThat(page().dealProperty().get()).isEmpty();
        assertThat(workbench.kpis().kpisProperty().get()).isEmpty();

        document.undo();
        assertThat(page().chartProperty().get()).isPresent();
    }

    @Test
    void resultsAreTheNumbersOfTheChartByPeriod() {
        workbench.periodProperty().set(Period.QUARTER);
        ResultsTable results = page().results();

        assertThat(results.columns()).extracting(Column::heading).contains("Funded, USD bn", "Lapsed, USD bn");
        assertThat(results.rows().getFirst().cells().getFirst().text()).isEqualTo("Q1 2026");
        assertThat(results.rows()).hasSize(8);
        assertThat(results.rows().getLast().cells().get(2).text()).isEqualTo("50.00");
        assertThat(results.rows().getLast().cells().get(2).plain()).isEqualTo("50000000000");
    }

    @Test
    void variantsOfTheChipMixAreChartsOfTheirOwn() {
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CHIP_MIX));
        assertThat(page().variants())
                .extracting(each -> each.text())
                .containsExactly("Share", "Chips", "H100e", "Additions");
        page().variantProperty().set(page().variants().get(1));

        assertThat(chartId()).isEqualTo("stargate/chip-mix-chips");
    }

    @Test
    void chipsWithoutSharesCanBeTakenOut() {
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CHIP_MIX));
        var chips = page().table().columnChoice().orElseThrow();
        chips.add(chips.choices().getFirst());
        assertThat(page().table().table().columnsProperty().get())
                .extracting(Column::title)
                .contains("MI450");

        chips.remove("gb300");
        assertThat(workbench.notices().currentProperty().get().orElseThrow().text())
                .contains("still has shares");
        chips.remove("mi450");
        assertThat(page().table().table().columnsProperty().get())
                .extracting(Column::title)
                .doesNotContain("MI450");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Remove MI450 from the mix");
    }

    @Test
    void interpolationIsAnInputThatAScenarioCanOverride() {
        workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CHIP_MIX));
        var field = page().table().fields().getFirst();
        field.type("Linear");
        assertThat(field.cellProperty().get().text()).isEqualTo("Linear");
        assertThat(document.undoLabelProperty().get())
                .isEqualTo("Change interpolation of the mix of Stargate to Linear");
    }

    @Test
    void informationGoesWithTheNextEditAndProblemsStay() {
        workbench.notices().info("Exported.");
        document.edit("Empty", _ -> SampleWorkbooks.empty());
        assertThat(workbench.notices().currentProperty().get()).isEmpty();

        workbench.notices().problem("The disk is full.");
        document.undo();
        assertThat(workbench.notices().currentProperty().get()).isPresent();
    }
}

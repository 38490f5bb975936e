package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Chip;
import org.dealbench.model.Mix;
import org.dealbench.model.MixRow;
import org.dealbench.model.Parts;
import org.dealbench.model.Phase;
import org.dealbench.model.Ramp;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Workbooks with nothing, little and very much in them.
@ExtendWith(ApplicationExtension.class)
class ExtremesTest {

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, SampleWorkbooks.empty());
    }

    private void show(Workbook workbook, PageKind page, int textPercent) {
        staged.run(() -> {
            staged.window().workbench().document().open(workbook);
            staged.window().workbench().appearance().setTextPercent(textPercent);
            staged.window()
                    .workbench()
                    .show(page.isOfDeal() ? PageKey.of(WorkbookBuilder.DEAL, page) : PageKey.of(page));
            staged.stage().setWidth(1280);
            staged.stage().setHeight(800);
        });
        staged.settle();
    }

    private static Workbook withDeal(List<Phase> phases, Mix mix) {
        return new WorkbookBuilder()
                .over(WorkbookBuilder.sample())
                .list("conditions")
                .list("scenarios")
                .list("deals", WorkbookBuilder.deal(List.of(), phases, mix))
                .build();
    }

    @Test
    void workbookWithoutDealsSaysSo() {
        staged.run(() -> staged.stage().setWidth(1280));
        staged.picture("no-deals");
        assertThat(staged.unreadable()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OVERVIEW", "COMPARE", "SOURCES"})
    void dealWithNothingInItCanBeFilled(PageKind page, FxRobot robot) {
        show(withDeal(List.of(), new Mix(Mix.Interpolation.STEP, List.of())), page, 100);
        staged.picture("empty-" + page);
        assertThat(staged.unreadable()).isEmpty();

        TableView<?> table = robot.lookup("#inputs").queryAs(TableView.class);
        int before = table.getItems().size();
        staged.run(() -> staged.window().commands().run(Command.ADD_ROW));
        assertThat(table.getItems())
                .as(staged.window()
                        .workbench()
                        .notices()
                        .currentProperty()
                        .get()
                        .toString())
                .hasSizeGreaterThan(before);
        staged.picture("first-" + page);
    }

    @ParameterizedTest
    @CsvSource({"100", "200"})
    void manyPhasesAndChipsStayReadable(int percent) {
        List<Phase> phases = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            phases.add(WorkbookBuilder.phase(
                    "phase-" + i, "Phase " + i, YearMonth.of(2026, 1).plusMonths(i % 20), new Ramp.Linear(3)));
        }
        Workbook workbook = withDeal(phases, mixOf(40));
        workbook = new WorkbookBuilder().over(workbook).list("chips", chips(40)).build();
        for (PageKind page : List.of(PageKind.CAPACITY, PageKind.CHIP_MIX)) {
            show(workbook, page, percent);
            staged.picture("many-" + page + "-" + percent);
            assertThat(staged.unreadable()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "600"})
    void shortestAndLongestCalendarsAreDrawn(int months) {
        Workbook workbook = Parts.replace(
                        WorkbookBuilder.sample(),
                        Address.of("calendar"),
                        new Calendar(YearMonth.of(2026, 1), months, LocalDate.of(2026, 2, 27)))
                .orElseThrow();
        for (PageKind page : PageKind.values()) {
            show(workbook, page, 100);
            staged.picture("months-" + months + "-" + page);
            assertThat(staged.unreadable()).isEmpty();
        }
    }

    @Test
    void longNamesAreNotCutInTheDark() {
        Workbook workbook = new WorkbookBuilder()
                .over(WorkbookBuilder.sample())
                .list("conditions")
                .list(
                        "deals",
                        WorkbookBuilder.deal(
                                List.of(WorkbookBuilder.tranche(
                                        "t", "Investment on the second closing, if it comes to it", 1.5e9, null, null)),
                                List.of(),
                                new Mix(Mix.Interpolation.STEP, List.of())))
                .list("scenarios")
                .build();
        staged.run(() -> staged.window().workbench().appearance().lookProperty().set(Look.DARK));
        show(workbook, PageKind.TRANCHES, 100);
        staged.picture("long-names");
        assertThat(staged.unreadable()).isEmpty();
    }

    private static Object[] chips(int count) {
        List<Chip> chips = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            chips.add(WorkbookBuilder.chip("chip-" + i, "Accelerator " + i));
        }
        return chips.toArray();
    }

    private static Mix mixOf(int count) {
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            shares.put("chip-" + i, 1.0 / count);
        }
        return new Mix(Mix.Interpolation.STEP, List.of(new MixRow(YearMonth.of(2026, 1), shares)));
    }
}

package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.model.Identified;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Questions.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person at the window: acts through mouse and keyboard, looks at what is shown.
@ExtendWith(ApplicationExtension.class)
class DrivingTest {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");

    @TempDir
    private Path folder;

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, WorkbookBuilder.sample());
        staged.window().workbench().show(PageKey.of(WorkbookBuilder.DEAL, PageKind.TRANCHES));
    }

    private Workbook workbook() {
        return staged.window().workbench().document().workbook();
    }

    private Tranche tranche(int index) {
        return workbook().deals().getFirst().tranches().get(index);
    }

    private TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .queryAs(TableCell.class);
    }

    private void type(FxRobot robot, String cell, String text) {
        robot.clickOn(cell(robot, cell));
        robot.write(text).type(KeyCode.ENTER);
        staged.settle();
    }

    private void choose(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        staged.settle();
    }

    @Test
    void amountTypedOverACellChangesTheDealAndCanBeUndone(FxRobot robot) {
        type(robot, "35bn", "20bn");
        assertThat(tranche(1).amount()).isEqualTo(20e9);
        assertThat(cell(robot, "20bn").isVisible()).isTrue();
        assertThat(staged.stage().getTitle()).isEqualTo("Stargate * \u2013 Dealbench");

        choose(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(tranche(1).amount()).isEqualTo(35e9);
        assertThat(staged.stage().getTitle()).isEqualTo("Stargate \u2013 Dealbench");

        choose(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(tranche(1).amount()).isEqualTo(20e9);
    }

    @Test
    void wrongTextStaysMarkedSaysWhatWouldBeRightAndEscapeLetsGoOfIt(FxRobot robot) {
        type(robot, "35bn", "lots");
        TableCell<?, ?> wrong = cell(robot, "lots");
        assertThat(wrong.getPseudoClassStates()).contains(WRONG);
        assertThat(tranche(1).amount()).isEqualTo(35e9);

        robot.clickOn(wrong);
        assertThat(robot.lookup("#cell-note").queryAs(Label.class).getText()).contains("15bn, 62,000m or 43,000");
        staged.picture("wrong-value");
        assertThat(staged.unreadable()).isEmpty();

        choose(robot, KeyCode.ESCAPE);
        assertThat(cell(robot, "35bn").getPseudoClassStates()).doesNotContain(WRONG);
    }

    @Test
    void clickingElsewhereKeepsWhatWasTyped(FxRobot robot) {
        robot.doubleClickOn(cell(robot, "35bn"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("21bn");
        robot.clickOn(cell(robot, "15bn"));
        staged.settle();

        assertThat(tranche(1).amount()).isEqualTo(21e9);
    }

    @Test
    void escapeWhileTypingChangesNothing(FxRobot robot) {
        robot.doubleClickOn(cell(robot, "35bn"));
        robot.write("21bn").type(KeyCode.ESCAPE);
        staged.settle();

        assertThat(tranche(1).amount()).isEqualTo(35e9);
        assertThat(robot.lookup(node -> node instanceof TextField).tryQuery()).isEmpty();
    }

    @Test
    void conditionIsChosenFromAList(FxRobot robot) {
        robot.doubleClickOn(cell(robot, "Listing"));
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        staged.settle();

        assertThat(tranche(1).condition()).isNull();
    }

    @Test
    void rowsAreAddedCopiedMovedAndDeleted(FxRobot robot) {
        robot.clickOn(cell(robot, "Contingent investment"));
        robot.clickOn("#add-row");
        robot.clickOn("#duplicate-row");
        staged.settle();
        assertThat(workbook().deals().getFirst().tranches())
                .extracting(Identified::name)
                .containsExactly("Initial investment", "Contingent investment", "Tranche 3", "Tranche 4");

        choose(robot, KeyCode.ALT, KeyCode.UP);
        choose(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(tranche(1).name()).isEqualTo("Tranche 4");

        robot.clickOn("#delete-row");
        staged.settle();
        assertThat(workbook().deals().getFirst().tranches())
                .extracting(Identified::name)
                .containsExactly("Initial investment", "Contingent investment", "Tranche 3");
    }

    @Test
    void whatIsNeededIsNotDeletedAndTheBannerSaysWhoNeedsIt(FxRobot robot) {
        robot.clickOn(cell(robot, "Initial investment"));
        robot.clickOn("#delete-row");
        staged.settle();

        assertThat(workbook().deals().getFirst().tranches()).hasSize(2);
        assertThat(robot.lookup("#banner-text").queryAs(Label.class).getText()).contains("Initial paid");
        staged.picture("needed");
        assertThat(staged.unreadable()).isEmpty();
    }

    @Test
    void editInAScenarioOverridesAndDeleteTakesItBack(FxRobot robot) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CAPACITY)));
        robot.clickOn("#scenario");
        robot.clickOn("Slow grid");
        staged.settle();
        assertThat(staged.window().workbench().scenarios().id()).isEqualTo(Optional.of("slow"));
        assertThat(cell(robot, "400 MW").getPseudoClassStates()).contains(OVERRIDDEN);

        type(robot, "550 MW", "1.2 GW");
        assertThat(cell(robot, "1.2 GW").getPseudoClassStates()).contains(OVERRIDDEN);
        assertThat(workbook().deals().getFirst().phases().get(1).megawatts()).isEqualTo(550);
        staged.picture("scenario");
        assertThat(staged.unreadable()).isEmpty();

        robot.clickOn(cell(robot, "1.2 GW")).type(KeyCode.DELETE);
        staged.settle();
        assertThat(cell(robot, "550 MW").getPseudoClassStates()).doesNotContain(OVERRIDDEN);
    }

    @Test
    void shareWaitsForTheOthersOfItsMonth(FxRobot robot) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CHIP_MIX)));
        type(robot, "40 %", "30 %");
        robot.clickOn(cell(robot, "30 %"));
        staged.picture("waiting");
        assertThat(robot.lookup("#cell-note").queryAs(Label.class).getText())
                .isEqualTo("The shares from Jan 2027 sum to 90 %. What was typed waits until they sum to 100 %.");

        type(robot, "60 %", "70 %");
        assertThat(robot.lookup("#cell-note").queryAs(Label.class).getText()).isEmpty();
        assertThat(staged.window().workbench().keptTexts()).isZero();
    }

    @Test
    void blockFromASpreadsheetIsPastedAsOneStep(FxRobot robot) {
        robot.clickOn(cell(robot, "15bn"));
        choose(robot, KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("16000000000\n36bn\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        choose(robot, KeyCode.CONTROL, KeyCode.V);
        assertThat(List.of(tranche(0).amount(), tranche(1).amount())).containsExactly(16e9, 36e9);

        choose(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(List.of(tranche(0).amount(), tranche(1).amount())).containsExactly(15e9, 35e9);
    }

    @Test
    void crosshairAndLegendAnswerToTheKeyboard(FxRobot robot) {
        robot.clickOn("#chart");
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
        staged.settle();
        Label title = robot.lookup(".readout-title").queryAs(Label.class);
        assertThat(title.getText()).isEqualTo("Feb 2026");
        assertThat(robot.lookup("#chart").query().getAccessibleHelp()).startsWith("Feb 2026:");
        staged.picture("crosshair");
        assertThat(robot.lookup("#chart").query().getAccessibleText()).contains("Stargate");

        var keys = robot.lookup(".legend-key").queryAll();
        assertThat(keys).isNotEmpty();
        String first = keys.iterator().next().getId();
        robot.interact(() -> robot.lookup("#" + first).query().requestFocus());
        robot.type(KeyCode.SPACE);
        staged.settle();
        staged.picture("legend-off");
        assertThat(robot.lookup("#" + first).query().queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(false);
        robot.clickOn("#" + first);
        staged.settle();
        assertThat(robot.lookup("#" + first).query().queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
        robot.interact(() -> robot.lookup("#" + first).query().requestFocus());
        assertThat(robot.lookup("#" + first).query().isFocused()).isTrue();
    }

    @Test
    void everyCommandOfTheCatalogueDoesSomething() {
        assertThat(staged.window().commands().handled()).containsExactlyInAnyOrder(Command.values());
    }

    @Test
    void menusListTheirCommandsWhenTheyAreOpened(FxRobot robot) {
        type(robot, "35bn", "20bn");
        robot.clickOn("Edit");
        staged.settle();
        assertThat(robot.lookup("Undo Change amount of Contingent investment to 20bn")
                        .tryQuery())
                .isPresent();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        staged.settle();
        assertThat(tranche(1).amount()).isEqualTo(35e9);
    }

    @Test
    void closingAsksForChangesAndSavedWorkbooksOpenAgain(FxRobot robot) {
        type(robot, "35bn", "20bn");
        staged.questions().answer(Unsaved.CANCEL);
        staged.run(() -> staged.window().close());
        assertThat(staged.stage().isShowing()).isTrue();

        Path file = folder.resolve("deal");
        staged.questions().answer(Unsaved.SAVE);
        staged.questions().answer(file);
        staged.run(() -> staged.window().close());
        assertThat(staged.questions().asked()).contains("unsaved Stargate", "save Stargate.dealbench");
        assertThat(staged.stage().isShowing()).isFalse();

        Path written = folder.resolve("deal.dealbench");
        Workbook saved = workbook();
        staged.run(() -> {
            staged.stage().show();
            staged.window().workbench().document().open(WorkbookBuilder.sample());
            staged.window().files().open(written);
        });
        assertThat(workbook()).isEqualTo(saved);
        assertThat(robot.lookup("#banner").query().isVisible()).isFalse();
    }

    @Test
    void fileThatIsNoWorkbookIsToldInTheBannerAndChangesNothing(FxRobot robot) {
        Workbook before = workbook();
        staged.run(() -> staged.window().files().open(folder.resolve("missing.dealbench")));

        assertThat(workbook()).isSameAs(before);
        assertThat(robot.lookup("#banner-text").queryAs(Label.class).getText()).contains("missing.dealbench");
        robot.clickOn("#banner-close");
        staged.settle();
        assertThat(robot.lookup("#banner").query().isVisible()).isFalse();
    }

    @Test
    void chartIsExportedToTheChosenFile(FxRobot robot) {
        Path file = folder.resolve("status.pdf");
        staged.questions().answer(file);
        robot.clickOn("#export");
        robot.clickOn("Chart as PDF\u2026");
        staged.settle();

        assertThat(file).isNotEmptyFile();
        assertThat(folder.toFile().list()).containsExactly("status.pdf");
        assertThat(robot.lookup("#banner-text").queryAs(Label.class).getText()).contains("status.pdf");
    }

    @Test
    void resizedWindowStaysReadable() {
        for (double width : List.of(900.0, 1500.0, 1000.0)) {
            staged.run(() -> {
                staged.stage().setWidth(width);
                staged.stage().setHeight(width * 0.7);
            });
            staged.settle();
            assertThat(staged.unreadable()).isEmpty();
        }
    }

    @Test
    void resultsTabShowsTheNumbersOfTheChart(FxRobot robot) {
        robot.clickOn("#tab-results");
        staged.settle();
        staged.picture("results");
        assertThat(cell(robot, "Jan 2026").isVisible()).isTrue();
        assertThat(staged.unreadable()).isEmpty();

        robot.clickOn(cell(robot, "Jan 2026"));
        choose(robot, KeyCode.CONTROL, KeyCode.C);
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Jan 2026\n"));
    }
}

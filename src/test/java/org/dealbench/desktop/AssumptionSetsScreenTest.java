package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.shell.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a workbook's chips to another workbook, by the commands and the real dialogs.
@ExtendWith(ApplicationExtension.class)
class AssumptionSetsScreenTest {

    private final List<String> faults = new ArrayList<>();
    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample(), Optional.of(FxQuestions::new));
    }

    private void run(Command command) {
        FxThread.INSTANCE.execute(() -> staged.window().commands().run(command));
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private void look(String name) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene dialog = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage && !window.equals(staged.stage()))
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            boolean dark =
                    staged.window().workbench().appearance().lookProperty().get() == Look.DARK;
            faults.addAll(Readability.faults(dialog, dark ? Theme.DARK : Theme.LIGHT));
            faults.addAll(AccessibleNamesTest.nameless(dialog.getRoot()));
            Staged.write(dialog.snapshot(null), name);
        });
    }

    private Workbook workbook() {
        return staged.window().workbench().document().workbook();
    }

    @Test
    void aCatalogueIsKeptAndPutIntoAnotherWorkbook(FxRobot robot) {
        run(Command.SAVE_ASSUMPTIONS);
        robot.clickOn("#field-set").push(KeyCode.SHORTCUT, KeyCode.A).write("Spring list");
        look("dialog-save-assumptions");
        robot.clickOn("#form-agree");
        staged.settle();
        assertThat(staged.window().workbench().notices().currentProperty().get().map(Notice::text))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Kept the chip catalogue \u201c"));

        Workbook sample = workbook();
        staged.run(() -> staged.window().workbench().document().open(Staged.blank()));
        staged.run(() -> staged.window().workbench().appearance().lookProperty().set(Look.DARK));
        run(Command.ASSUMPTIONS);
        look("dialog-assumption-sets");
        robot.clickOn("Insert\u2026");
        WaitForAsyncUtils.waitForFxEvents(5);
        look("dialog-insert-assumptions");
        assertThat(robot.lookup("#form-details").queryListView().getItems())
                .hasSizeGreaterThan(sample.chips().size());
        robot.clickOn("#form-agree");
        staged.settle();
        assertThat(workbook().chips()).isEqualTo(sample.chips());
        staged.run(() -> staged.window().commands().run(Command.UNDO));
        assertThat(workbook()).isEqualTo(Staged.blank());
        assertThat(faults).isEmpty();
    }

    @Test
    void aDeckIsRenamedAndDeleted(FxRobot robot) {
        run(Command.SAVE_ASSUMPTIONS);
        robot.clickOn("#field-kind-costs").doubleClickOn("#field-set");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Abilene");
        robot.clickOn("#form-agree");
        staged.settle();
        run(Command.ASSUMPTIONS);
        robot.clickOn("Rename\u2026");
        WaitForAsyncUtils.waitForFxEvents(5);
        robot.clickOn("#field-name").push(KeyCode.SHORTCUT, KeyCode.A).write("Abilene costs");
        look("dialog-rename-assumptions");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(robot.lookup("#assumption-sets")
                        .queryListView()
                        .getItems()
                        .getFirst()
                        .toString())
                .contains("Abilene costs");
        robot.clickOn("Delete\u2026");
        WaitForAsyncUtils.waitForFxEvents(5);
        look("dialog-delete-assumptions");
        robot.clickOn("#form-agree");
        staged.settle();
        assertThat(staged.window().workbench().notices().currentProperty().get().map(Notice::text))
                .hasValueSatisfying(text -> assertThat(text).startsWith("No assumption sets are kept yet."));
        assertThat(faults).isEmpty();
    }

    @Test
    void replacedInputsAreShownOneByOneAtTwiceTheSize(FxRobot robot) {
        run(Command.SAVE_ASSUMPTIONS);
        robot.clickOn("#field-kind-costs");
        robot.clickOn("#form-agree");
        staged.settle();
        staged.run(() -> {
            staged.window().workbench().appearance().setTextPercent(200);
            String last = workbook().deals().getLast().id();
            Address power = Address.of("deals", last, "economics", "powerPrice");
            staged.window().workbench().document().edit("Dearer power", workbook -> Inputs.replace(
                            workbook, power, Value.of(123))
                    .orElseThrow());
            staged.window()
                    .workbench()
                    .show(staged.window().workbench().keysProperty().get().stream()
                            .filter(key -> key.deal().filter(last::equals).isPresent())
                            .findFirst()
                            .orElseThrow());
        });
        run(Command.ASSUMPTIONS);
        robot.clickOn("Insert\u2026");
        WaitForAsyncUtils.waitForFxEvents(5);
        look("dialog-insert-costs");
        robot.push(KeyCode.ESCAPE);
        assertThat(faults).isEmpty();
    }
}

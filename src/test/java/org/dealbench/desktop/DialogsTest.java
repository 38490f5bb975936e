package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.desktop.shell.Looks;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Questions;
import org.dealbench.presentation.shell.Questions.Unsaved;
import org.dealbench.presentation.text.Choice;
import org.dealbench.render.fx.CanvasFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogsTest {

    private final Appearance appearance = new Appearance();
    private Questions questions;
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        Looks.prepare(new CanvasFonts());
        Looks looks = new Looks(appearance);
        stage.setScene(new Scene(new Label("Behind"), 900, 700));
        stage.show();
        questions = new FxQuestions(stage, looks::dress);
    }

    /// Opens a dialog, leaves a picture of it, and says what a person could not read.
    private <T> AtomicReference<T> opened(Function<Questions, T> ask, String name, List<String> faults) {
        AtomicReference<T> answer = new AtomicReference<>();
        FxThread.INSTANCE.execute(() -> answer.set(ask.apply(questions)));
        WaitForAsyncUtils.waitForFxEvents(5);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene dialog = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage && !window.equals(owner))
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            faults.addAll(Readability.faults(
                    dialog, appearance.lookProperty().get() == Appearance.Look.DARK ? Theme.DARK : Theme.LIGHT));
            Staged.write(dialog.snapshot(null), name);
        });
        return answer;
    }

    @Test
    void unsavedChangesAreSavedDiscardedOrKept(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        AtomicReference<Unsaved> answer = opened(asked -> asked.unsaved("Stargate"), "dialog-unsaved", faults);
        robot.clickOn("Discard");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEqualTo(Unsaved.DISCARD);
        assertThat(faults).isEmpty();

        answer = opened(asked -> asked.unsaved("Stargate"), "dialog-unsaved", faults);
        robot.clickOn("Cancel");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEqualTo(Unsaved.CANCEL);
    }

    @Test
    void dialogsHaveTheLookOfTheWindow(FxRobot robot) {
        robot.interact(() -> {
            appearance.lookProperty().set(Appearance.Look.DARK);
            appearance.setTextPercent(Appearance.MAX_PERCENT);
        });
        List<String> faults = new ArrayList<>();
        AtomicReference<Unsaved> answer = opened(asked -> asked.unsaved("Stargate"), "dialog-unsaved-dark", faults);
        robot.clickOn("Save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEqualTo(Unsaved.SAVE);
        assertThat(faults).isEmpty();
    }

    @Test
    void oneOfSeveralThingsIsChosen(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        List<Choice> chips = List.of(new Choice("rubin", "Vera Rubin"), new Choice("mi450", "MI450"));
        AtomicReference<Optional<Choice>> answer =
                opened(asked -> asked.choose("Which chip should be added?", chips), "dialog-choose", faults);
        robot.clickOn("OK");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).contains(chips.getFirst());
        assertThat(faults).isEmpty();
    }

    @Test
    void shortcutSheetNamesEveryShortcut(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        opened(
                asked -> {
                    asked.showShortcuts();
                    return true;
                },
                "dialog-shortcuts",
                faults);
        for (Command command : Command.values()) {
            if (!command.shortcut().isEmpty()) {
                assertThat(robot.lookup(command.help()).tryQuery())
                        .as(command.name())
                        .isPresent();
            }
        }
        assertThat(faults).isEmpty();
        robot.clickOn("Close");
    }
}

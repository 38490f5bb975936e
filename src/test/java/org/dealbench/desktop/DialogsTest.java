package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.desktop.shell.Looks;
import org.dealbench.model.Validation;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.setup.NewDeal;
import org.dealbench.presentation.setup.NewWorkbook;
import org.dealbench.presentation.setup.WorkbookSettings;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.shell.Questions;
import org.dealbench.presentation.shell.Questions.Unsaved;
import org.dealbench.presentation.text.Choice;
import org.dealbench.render.fx.CanvasFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
        stage.setScene(new Scene(new Label("Behind"), 1280, 800));
        stage.show();
        questions = new FxQuestions(stage, looks::dress);
    }

    /// Opens a dialog, leaves a picture of it, and says what a person could not read.
    private <T> AtomicReference<T> opened(Function<Questions, T> ask, String name, List<String> faults) {
        AtomicReference<T> answer = new AtomicReference<>();
        FxThread.INSTANCE.execute(() -> answer.set(ask.apply(questions)));
        WaitForAsyncUtils.waitForFxEvents(5);
        look(name, faults);
        return answer;
    }

    private void look(String name, List<String> faults) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene dialog = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage && !window.equals(owner))
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            faults.addAll(Readability.faults(
                    dialog, appearance.lookProperty().get() == Appearance.Look.DARK ? Theme.DARK : Theme.LIGHT));
            faults.addAll(AccessibleNamesTest.nameless(dialog.getRoot()));
            Staged.write(dialog.snapshot(null), name);
        });
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
                assertThat(robot.lookup(command.text().replace("\u2026", "") + ": " + command.help())
                                .tryQuery())
                        .as(command.name())
                        .isPresent();
            }
        }
        assertThat(faults).isEmpty();
        robot.clickOn("Close");
    }

    static Stream<Arguments> forms() {
        return Stream.of("new", "settings", "deal").flatMap(form -> Stream.of(Look.LIGHT, Look.DARK)
                .flatMap(look -> Stream.of(Appearance.USUAL_PERCENT, Appearance.MAX_PERCENT)
                        .map(percent -> Arguments.of(form, look, percent))));
    }

    private static Form form(String name) {
        WorkbookDocument document = new WorkbookDocument(Staged.sample(), Validation::check);
        return switch (name) {
            case "new" ->
                new NewWorkbook(Staged.sample(), Staged.template(), null, LocalDate.of(2026, 11, 23), Validation::check)
                        .form();
            case "settings" -> new WorkbookSettings(document).form();
            default -> new NewDeal(document).form();
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsReadableAndSaysWhatIsWrong(String name, Look look, int percent, FxRobot robot) {
        robot.interact(() -> {
            appearance.lookProperty().set(look);
            appearance.setTextPercent(percent);
        });
        List<String> faults = new ArrayList<>();
        Form form = form(name);
        String picture = "dialog-" + name + "-" + look + "-" + percent;
        AtomicReference<Boolean> answer = opened(asked -> asked.fill(form), picture, faults);
        assertThat(faults).isEmpty();
        robot.interact(() -> form.fields().stream()
                .filter(each -> each.id().equals("calendar/months") || each.id().equals("name"))
                .forEach(each -> each.textProperty().set(each.id().equals("name") ? "" : "90,000")));
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(robot.lookup("#form-agree").query().isDisabled()).isTrue();
        look(picture + "-wrong", faults);
        assertThat(faults).isEmpty();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isFalse();
    }
}

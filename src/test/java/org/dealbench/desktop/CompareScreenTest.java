package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.model.Address;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page Compare and the life of a scenario, driven through their controls.
@ExtendWith(ApplicationExtension.class)
class CompareScreenTest {

    private static final String DELAY = "deals/aws-openai/phases/trainium-1/delayMonths";

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private Workbench workbench() {
        return staged.window().workbench();
    }

    private Page page() {
        return workbench().pageProperty().get().orElseThrow();
    }

    private void size(double width, double height, Look look, int percent) {
        staged.run(() -> {
            workbench().appearance().lookProperty().set(look);
            workbench().appearance().setTextPercent(percent);
            staged.stage().setWidth(width);
            staged.stage().setHeight(height);
        });
        staged.settle();
    }

    private void compare() {
        staged.run(() -> staged.window().commands().run(Command.COMPARE_SCENARIOS));
        staged.settle();
    }

    private void press(FxRobot robot, String query) {
        staged.run(() -> robot.lookup(query).queryAs(ToggleButton.class).fire());
        staged.settle();
    }

    private void choose(FxRobot robot, String query, String label) {
        staged.run(() -> {
            MenuButton menu = robot.lookup(query).queryAs(MenuButton.class);
            menu.show();
            menu.getItems().stream()
                    .filter(item -> label.equals(item.getText()))
                    .findFirst()
                    .ifPresent(item -> {
                        if (item instanceof CheckMenuItem check) {
                            check.setSelected(!check.isSelected());
                        }
                        item.fire();
                    });
            menu.hide();
        });
        staged.settle();
    }

    private String chartTitle() {
        return page().chartProperty().get().orElseThrow().chart().title();
    }

    private Scenario scenario(String id) {
        return workbench().document().workbook().scenarios().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> cells(int column) {
        return page().table().table().rows().stream()
                .map(Row::cells)
                .map(cells -> cells.get(column).text())
                .toList();
    }

    @Test
    void casesStandSideBySideAndTheChartsFollowWhatIsChosen(FxRobot robot) {
        size(1280, 800, Look.LIGHT, 100);
        compare();
        assertThat(page().kind()).isEqualTo(PageKind.COMPARE);
        assertThat(chartTitle()).isEqualTo("Amazon - OpenAI: Cumulative free cash flow");
        assertThat(page().chartProperty().get().orElseThrow().picture().summary())
                .doesNotContain("Scenario:")
                .contains("Power a year late");
        assertThat(page().table().table().columnsProperty().get()).hasSize(6);
        assertThat(cells(3)).anyMatch(text -> text.contains("(+"));
        staged.picture("compare-series");
        assertThat(staged.unreadable()).isEmpty();

        choose(robot, "#tick-cases", "Contingent tranche lapses");
        assertThat(robot.lookup("#tick-cases").queryAs(MenuButton.class).getText())
                .isEqualTo("4 of 5");
        assertThat(page().table().table().columnsProperty().get()).hasSize(5);
        choose(robot, "#pick-show", "Facility power");

        press(robot, "#variant-what-moved-it");
        choose(robot, "#pick-to", "Microsoft suit, Trainium4 slips");
        assertThat(chartTitle()).isEqualTo("Amazon - OpenAI: Provider's NPV");
        staged.picture("compare-bridge");
        choose(robot, "#pick-method", "Shapley values");
        assertThat(page().chartProperty().get().orElseThrow().chart().summary())
                .contains("from Base to Microsoft suit, Trainium4 slips");
        press(robot, "#tab-inputs-that-differ");
        assertThat(cells(0)).contains("Microsoft enforces exclusivity: Active");
        assertThat(staged.unreadable()).isEmpty();
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            size(1920, 1080, look, 100);
            staged.picture("compare-large-" + look);
        }
        size(1280, 800, Look.DARK, 200);
        staged.picture("compare-200");
        assertThat(staged.unreadable()).isEmpty();
    }

    @Test
    void overridesAreListedTypedOverResetAndLeadToTheirCell(FxRobot robot) {
        size(1280, 800, Look.LIGHT, 100);
        staged.run(() -> workbench().scenarios().select(Optional.of("suit")));
        compare();
        press(robot, "#tab-overrides");
        assertThat(cells(0)).hasSize(4);
        assertThat(cells(3))
                .containsExactly(
                        "Power a year late",
                        "Power a year late",
                        "Microsoft suit, Trainium4 slips",
                        "Microsoft suit, Trainium4 slips");
        staged.picture("compare-overrides");
        assertThat(staged.unreadable()).isEmpty();

        staged.run(() -> workbench().go(Address.parse(DELAY)));
        assertThat(page().key()).isEqualTo(PageKey.of("aws-openai", PageKind.CAPACITY));
        robot.write("18").type(KeyCode.ENTER);
        staged.settle();
        assertThat(scenario("suit").overrides()).containsEntry(DELAY, Value.of(18.0));
        assertThat(page().table().table().rows().get(1).cells().stream()
                        .map(cell -> cell.note())
                        .filter(note -> note.contains("builds"))
                        .map(note -> note.replaceFirst(" Uncertain: .*", "")))
                .containsExactly("The base has 0 months. Power a year late, on which this builds, has 12 months:"
                        + " Delete goes back to that.");
        compare();
        assertThat(cells(3).getFirst()).isEqualTo("Microsoft suit, Trainium4 slips");
        staged.run(() -> staged.window().selectRow(DELAY));
        staged.run(() -> robot.lookup("#go-to-input").queryAs(Button.class).fire());
        assertThat(page().key()).isEqualTo(PageKey.of("aws-openai", PageKind.CAPACITY));
        robot.type(KeyCode.DELETE);
        staged.settle();
        assertThat(scenario("suit").overrides()).doesNotContainKey(DELAY);
        staged.run(() -> staged.window().commands().run(Command.UNDO));
        assertThat(scenario("suit").overrides()).containsKey(DELAY);
    }

    @Test
    void aScenarioIsMadeNamedBuiltOnAnotherAndDeletedEachAsOneStep(FxRobot robot) {
        size(1280, 800, Look.LIGHT, 100);
        staged.run(() -> workbench().scenarios().select(Optional.of("late-power")));
        staged.questions()
                .answer((Form form) -> form.fields().getFirst().textProperty().set("Later still"));
        staged.run(() -> staged.window().commands().run(Command.NEW_SCENARIO));
        assertThat(scenario("later-still").basis()).isEqualTo("late-power");
        assertThat(workbench().scenarios().id()).contains("later-still");

        staged.questions()
                .answer((Form form) -> form.fields().getFirst().textProperty().set("Two years late"));
        staged.run(() -> staged.window().commands().run(Command.RENAME_SCENARIO));
        assertThat(robot.lookup("#scenario").queryAs(MenuButton.class).getText())
                .isEqualTo("Two years late");

        staged.run(() -> workbench().scenarios().select(Optional.of("late-power")));
        staged.run(() -> staged.window().commands().run(Command.DELETE_SCENARIO));
        assertThat(workbench().scenarios().id()).isEmpty();
        assertThat(scenario("later-still").basis()).isNull();
        assertThat(scenario("later-still").overrides()).containsEntry(DELAY, Value.of(12.0));
        staged.run(() -> staged.window().commands().run(Command.UNDO));
        assertThat(scenario("later-still").basis()).isEqualTo("late-power");

        compare();
        press(robot, "#tab-scenarios");
        staged.picture("compare-scenarios");
        assertThat(staged.unreadable()).isEmpty();
        staged.run(() -> {
            MenuButton menu = robot.lookup("#scenario").queryAs(MenuButton.class);
            menu.show();
        });
        assertThat(robot.lookup("#scenario").queryAs(MenuButton.class).getItems())
                .extracting(MenuItem::getText)
                .contains("Base", "Two years late", "New scenario\u2026", "Delete scenario");
    }
}

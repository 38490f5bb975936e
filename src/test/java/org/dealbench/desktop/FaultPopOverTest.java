package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FaultPopOverTest {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, WorkbookBuilder.sample());
        show(PageKind.TRANCHES);
    }

    private void show(PageKind kind) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(WorkbookBuilder.DEAL, kind)));
    }

    private double amount() {
        return staged.window()
                .workbench()
                .document()
                .workbook()
                .deals()
                .getFirst()
                .tranches()
                .getFirst()
                .amount();
    }

    private static TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof TableCell<?, ?> cell
                        && text.equals(cell.getText())
                        && cell.getTableRow().isVisible())
                .queryAs(TableCell.class);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private void push(FxRobot robot, KeyCode key) {
        robot.push(key);
        staged.settle();
    }

    private void typeWrong(FxRobot robot) {
        robot.clickOn(cell(robot, "15bn"));
        robot.write("thirty").type(KeyCode.ENTER);
        staged.settle();
    }

    private void look(Look look, int percent) {
        staged.run(() -> {
            Appearance appearance = staged.window().workbench().appearance();
            appearance.lookProperty().set(look);
            appearance.setTextPercent(percent);
        });
    }

    @Test
    void faultOfTheSelectedCellStandsBesideItUntilOneGoesOn(FxRobot robot) {
        typeWrong(robot);
        assertThat(popOver()).isEmpty();
        push(robot, KeyCode.UP);
        assertThat(popOver()).isPresent();
        Label words = robot.lookup("#fault-words").queryAs(Label.class);
        assertThat(words.getText()).contains("15bn, 62,000m or 43,000");
        assertThat(onScreen(words).getMinX())
                .isGreaterThanOrEqualTo(onScreen(cell(robot, "thirty")).getMaxX());
        for (Look theme : List.of(Look.LIGHT, Look.DARK)) {
            for (int percent : List.of(Appearance.USUAL_PERCENT, Appearance.MAX_PERCENT)) {
                look(theme, percent);
                push(robot, KeyCode.DOWN);
                push(robot, KeyCode.UP);
                pictureOfPopOver("fault-popover-" + theme + "-" + percent);
            }
        }
        staged.run(() ->
                staged.window().workbench().appearance().highContrastProperty().set(true));
        push(robot, KeyCode.DOWN);
        assertThat(popOver()).isEmpty();
        push(robot, KeyCode.UP);
        pictureOfPopOver("fault-popover-contrast");

        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT6);
        staged.settle();
        assertThat(popOver()).isEmpty();
        robot.type(KeyCode.B, KeyCode.N, KeyCode.ENTER);
        staged.settle();
        assertThat(amount()).isEqualTo(16e9);
    }

    @Test
    void faultBesideACellGoesBeforeTheMouseWithThePageAndWithTheFault(FxRobot robot) {
        typeWrong(robot);
        robot.clickOn(cell(robot, "thirty"));
        staged.settle();
        assertThat(popOver()).isPresent();
        robot.moveTo("#fault-words");
        staged.settle();
        assertThat(popOver()).isEmpty();

        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.UP);
        assertThat(popOver()).isPresent();
        show(PageKind.CAPACITY);
        assertThat(popOver()).isEmpty();

        show(PageKind.TRANCHES);
        robot.clickOn(cell(robot, "thirty"));
        staged.settle();
        assertThat(popOver()).isPresent();
        push(robot, KeyCode.ESCAPE);
        assertThat(popOver()).isEmpty();
        assertThat(cell(robot, "15bn").getPseudoClassStates()).doesNotContain(WRONG);
    }

    private Optional<PopOver> popOver() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .findFirst();
    }

    private void pictureOfPopOver(String name) {
        staged.picture(name + "-window");
        staged.run(() -> Staged.write(popOver().orElseThrow().getScene().snapshot(null), name));
    }
}

package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.formula.Suggestion;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of lines of one's own, driven through its field for formulas.
@ExtendWith(ApplicationExtension.class)
class LinesScreenTest {

    private static final String FORMULA = "#formula-editor";

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private Workbook workbook() {
        return staged.window().workbench().document().workbook();
    }

    private AnalystLine first() {
        return workbook().lines().getFirst();
    }

    private Page page() {
        return staged.window().workbench().pageProperty().get().orElseThrow();
    }

    private void show(double width, double height, Look look, int percent) {
        staged.run(() -> {
            Appearance appearance = staged.window().workbench().appearance();
            appearance.lookProperty().set(look);
            appearance.setTextPercent(percent);
            staged.stage().setWidth(width);
            staged.stage().setHeight(height);
            staged.window().workbench().show(PageKey.of(PageKind.LINES));
        });
    }

    private void select(FxRobot robot, String name) {
        robot.clickOn(robot.lookup(node -> node instanceof TableCell<?, ?> cell
                        && name.equals(cell.getText())
                        && cell.getTableRow().isVisible())
                .queryAs(TableCell.class));
        staged.settle();
    }

    private TextField field(FxRobot robot) {
        return robot.lookup(FORMULA).queryAs(TextField.class);
    }

    private String status(FxRobot robot) {
        return robot.lookup("#formula-status").queryAs(Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<Suggestion> suggestions(FxRobot robot) {
        return robot.lookup("#formula-suggestions").queryAs(ListView.class);
    }

    private void clear(FxRobot robot) {
        robot.clickOn(FORMULA).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        staged.settle();
    }

    @Test
    void aFormulaIsTypedCompletedTakenSpoiltAndUndone(FxRobot robot) {
        show(1280, 800, Look.LIGHT, 100);
        select(robot, first().name());
        assertThat(field(robot).getText()).isEqualTo("revenue.total / capacity.itMw");
        assertThat(status(robot)).startsWith("Gives ").endsWith(" k USD/MW in Dec 2036.");

        clear(robot);
        robot.write("ebit");
        staged.settle();
        assertThat(suggestions(robot).isVisible()).isTrue();
        assertThat(suggestions(robot).getItems()).extracting(Suggestion::insert).startsWith("ebitda", "ebit");
        staged.picture("lines-completion");
        robot.push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.TAB);
        staged.settle();
        assertThat(field(robot).getText()).isEqualTo("ebitda");
        assertThat(suggestions(robot).isVisible()).isFalse();

        robot.write(" / revenue.to");
        staged.settle();
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        staged.settle();
        assertThat(first().formula()).isEqualTo("ebitda / revenue.total");
        assertThat(first().unit()).isEqualTo("1");
        assertThat(status(robot)).startsWith("Gives 0.").endsWith(" in Dec 2036, a plain number.");

        clear(robot);
        robot.write("ebitda / revenue.totl").push(KeyCode.ENTER);
        staged.settle();
        assertThat(status(robot))
                .isEqualTo("At character 10: There is no line “revenue.totl”. Did you mean revenue.total?");
        assertThat(field(robot).getSelectedText()).isEqualTo("revenue.totl");
        assertThat(first().formula()).isEqualTo("ebitda / revenue.total");
        assertThat(page().keptTexts()).isEqualTo(1);
        staged.picture("lines-fault");

        robot.push(KeyCode.ESCAPE);
        staged.settle();
        assertThat(page().keptTexts()).isZero();
        assertThat(field(robot).getText()).isEqualTo("ebitda / revenue.total");

        staged.run(() -> staged.window().commands().run(Command.UNDO));
        assertThat(first().formula()).isEqualTo("revenue.total / capacity.itMw");
        assertThat(field(robot).getText()).isEqualTo("revenue.total / capacity.itMw");
    }

    @Test
    void escapeClosesTheListBeforeItLetsGoOfTheText(FxRobot robot) {
        show(1280, 800, Look.DARK, 100);
        select(robot, first().name());
        clear(robot);
        robot.write("fc");
        staged.settle();
        robot.push(KeyCode.ESCAPE);
        staged.settle();
        assertThat(suggestions(robot).isVisible()).isFalse();
        assertThat(field(robot).getText()).isEqualTo("fc");

        robot.push(KeyCode.ESCAPE);
        staged.settle();
        assertThat(field(robot).getText()).isEqualTo("revenue.total / capacity.itMw");

        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.SPACE);
        staged.settle();
        assertThat(suggestions(robot).getItems()).hasSizeGreaterThan(30);
    }

    @Test
    void aLineIsAddedAndTheChartFollowsTheSelection(FxRobot robot) {
        show(1920, 1080, Look.LIGHT, 100);
        staged.run(() -> staged.window().commands().run(Command.ADD_ROW));

        assertThat(workbook().lines()).hasSize(3);
        select(robot, first().name());
        assertThat(page().chartProperty().get().orElseThrow().chart().title())
                .isEqualTo(first().name() + ", " + workbook().deals().getFirst().name());
    }

    @Test
    void thePageIsReadableInEverySizeAndLook(FxRobot robot) {
        for (int[] size : new int[][] {{1280, 800, 100}, {1920, 1080, 100}, {1280, 800, 200}}) {
            Look look = size[0] == 1280 && size[2] == 100 ? Look.LIGHT : Look.DARK;
            show(size[0], size[1], look, size[2]);
            select(robot, first().name());
            staged.picture("lines-" + size[0] + "-" + size[2]);
            assertThat(staged.unreadable()).isEmpty();
        }
        staged.run(() -> staged.window().workbench().document().open(Staged.template()));
        show(1280, 800, Look.LIGHT, 100);
        staged.picture("lines-empty");
        assertThat(staged.unreadable()).isEmpty();
    }
}

package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.model.Deal;
import org.dealbench.model.Equity;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person at the page Returns of the sample.
@ExtendWith(ApplicationExtension.class)
class ReturnsTest {

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private void open(String deal) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(deal, PageKind.RETURNS)));
    }

    private Page page() {
        return staged.window().workbench().pageProperty().get().orElseThrow();
    }

    private Deal deal(String id) {
        return staged.window().workbench().document().workbook().deals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void run(Command command) {
        staged.run(() -> staged.window().commands().run(command));
    }

    @Test
    void everyPictureAndTableIsReadableInBothThemes() {
        open("aws-openai");
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            for (int width : List.of(1280, 1920)) {
                staged.run(() -> {
                    staged.window().workbench().appearance().lookProperty().set(look);
                    staged.stage().setWidth(width);
                    staged.stage().setHeight(width == 1280 ? 800 : 1080);
                });
                for (int variant = 0; variant < page().variants().size(); variant++) {
                    int chosen = variant;
                    staged.run(() -> {
                        page().variantProperty().set(page().variants().get(chosen));
                        page().tableProperty().set(page().tables().get(chosen % 2));
                    });
                    staged.settle();
                    staged.picture("returns-" + chosen + "-" + width + "-" + look);
                    assertThat(staged.unreadable()).isEmpty();
                }
            }
        }
    }

    @Test
    void equityIsAddedAndDeletedAsOneStepEach(FxRobot robot) {
        open("oracle-openai");
        assertThat(page().table().table().rows()).isEmpty();

        run(Command.ADD_ROW);
        assertThat(page().table().table().rows()).hasSize(6);
        Equity added = deal("oracle-openai").equity();
        staged.picture("returns-equity-added");
        assertThat(staged.unreadable()).isEmpty();

        robot.clickOn(robot.lookup(node ->
                        node instanceof Labeled words && node.isVisible() && "Delete equity".equals(words.getText()))
                .queryAs(Labeled.class));
        staged.settle();
        assertThat(deal("oracle-openai").equity()).isNull();
        assertThat(staged.window().workbench().document().undoLabelProperty().get())
                .isEqualTo("Delete equity");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        staged.settle();
        assertThat(deal("oracle-openai").equity()).isEqualTo(added);
    }

    @Test
    void overridesGoWithDeletedEquityAndComeBackWithUndo() {
        open("aws-openai");
        Deal before = deal("aws-openai");

        run(Command.DELETE_ROW);
        assertThat(deal("aws-openai").equity()).isNull();
        staged.picture("returns-equity-deleted");

        run(Command.UNDO);
        assertThat(deal("aws-openai")).isEqualTo(before);
    }

    @Test
    void keyboardStepsThroughRatesAndArrows(FxRobot robot) {
        open("aws-openai");
        ChartView chart = robot.lookup("#chart").queryAs(ChartView.class);
        staged.run(chart::requestFocus);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.RIGHT);
        staged.settle();
        assertThat(chart.getAccessibleHelp()).startsWith("Discount rate").contains("Provider", "bn USD");

        staged.run(() -> page().variantProperty().set(page().variants().get(1)));
        staged.run(chart::requestFocus);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.RIGHT);
        staged.settle();
        assertThat(chart.getAccessibleHelp()).contains(" to ").contains("bn USD");
        assertThat(visible(robot, ".chosen-box")).isEqualTo(1);
        assertThat(visible(robot, ".crosshair")).isZero();
        staged.picture("returns-arrow-chosen");
    }

    private static long visible(FxRobot robot, String style) {
        Stream<Shape> shapes = robot.lookup(style).queryAllAs(Shape.class).stream();
        return shapes.filter(Shape::isVisible).count();
    }
}

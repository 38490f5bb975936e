package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.model.Scenario;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody without a mouse.
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

    private static final int MOST_FOLDED = 20;
    private static final int MOST_PARTS = 8;

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private Node focused() {
        return staged.stage().getScene().getFocusOwner();
    }

    private boolean isIn(Node node, String id) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (id.equals(each.getId()) || each.getStyleClass().contains(id)) {
                return true;
            }
        }
        return false;
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        staged.settle();
    }

    @Test
    void paletteRunsCommandsAndGoesToPagesAndScenarios(FxRobot robot) {
        press(robot, KeyCode.SHORTCUT, KeyCode.K);
        assertThat(focused().getId()).isEqualTo("palette-typed");
        robot.write("econ oracle");
        staged.settle();
        press(robot, KeyCode.ENTER);
        assertThat(staged.window()
                        .workbench()
                        .pageProperty()
                        .get()
                        .orElseThrow()
                        .kind())
                .isEqualTo(PageKind.ECONOMICS);
        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();

        press(robot, KeyCode.SHORTCUT, KeyCode.K);
        Scenario scenario =
                staged.window().workbench().document().workbook().scenarios().getFirst();
        robot.write(scenario.name());
        staged.settle();
        press(robot, KeyCode.ENTER);
        assertThat(staged.window().workbench().scenarios().id()).contains(scenario.id());

        press(robot, KeyCode.SHORTCUT, KeyCode.K);
        ListView<?> list = robot.lookup("#palette-found").queryAs(ListView.class);
        assertThat(list.getItems().getFirst().toString()).contains(scenario.name());
        press(robot, KeyCode.DOWN);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        Node before = focused();
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
        assertThat(focused()).isNotSameAs(before);
    }

    @Test
    void paletteGoesToTheCellOfAnInput(FxRobot robot) {
        press(robot, KeyCode.SHORTCUT, KeyCode.K);
        robot.write("oracle pue");
        staged.settle();
        press(robot, KeyCode.ENTER);
        assertThat(staged.window()
                        .workbench()
                        .pageProperty()
                        .get()
                        .orElseThrow()
                        .kind())
                .isEqualTo(PageKind.CAPACITY);
        assertThat(staged.window().workbench().selectedInput().orElseThrow().toString())
                .endsWith("/pue");
    }

    @Test
    void f6GoesRoundThePartsOfTheWindowAndBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#navigation").query().requestFocus());
        List<String> parts = new ArrayList<>();
        while (parts.size() < MOST_PARTS && !parts.contains("navigation")) {
            press(robot, KeyCode.F6);
            parts.add(Stream.of("chart-part", "table-part", "tool-bar", "navigation", "inspector", "status-bar")
                    .filter(part -> isIn(focused(), part))
                    .findFirst()
                    .orElse("elsewhere " + focused()));
        }
        assertThat(parts)
                .startsWith("chart-part", "table-part")
                .contains("navigation")
                .doesNotContain("elsewhere");
        press(robot, KeyCode.SHIFT, KeyCode.F6);
        assertThat(isIn(focused(), "navigation")).isFalse();
    }

    @Test
    void arrowsGoThroughNavigationAndPeriods(FxRobot robot) {
        robot.interact(() -> robot.lookup("#navigation").query().requestFocus());
        var before = staged.window().workbench().pageProperty().get();
        // Past the names of folded deals, which are no pages.
        for (int i = 0;
                i < MOST_FOLDED
                        && staged.window().workbench().pageProperty().get().equals(before);
                i++) {
            press(robot, KeyCode.DOWN);
        }
        assertThat(staged.window().workbench().pageProperty().get()).isNotEqualTo(before);

        robot.interact(() -> robot.lookup("#period-month").query().requestFocus());
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.SPACE);
        assertThat(staged.window().workbench().periodProperty().get().name()).isEqualTo("QUARTER");
    }

    static Stream<Arguments> looks() {
        return Stream.of(Look.LIGHT, Look.DARK).flatMap(look -> Stream.of(false, true)
                .flatMap(contrast -> Stream.of(Appearance.USUAL_PERCENT, Appearance.MAX_PERCENT)
                        .map(percent -> Arguments.of(look, contrast, percent))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void paletteIsReadable(Look look, boolean contrast, int percent, FxRobot robot) {
        staged.run(() -> {
            Appearance appearance = staged.window().workbench().appearance();
            appearance.lookProperty().set(look);
            appearance.highContrastProperty().set(contrast);
            appearance.setTextPercent(percent);
        });
        String name = look + (contrast ? "-contrast-" : "-") + percent;
        staged.picture("page-" + name);
        press(robot, KeyCode.SHORTCUT, KeyCode.K);
        robot.write("cap");
        staged.settle();
        staged.picture("palette-" + name);
        staged.run(() -> {
            List<String> cut = new ArrayList<>();
            robot.lookup("#palette").lookup(".sheet-keys").queryAll().forEach(key -> {
                if (key.getLayoutBounds().getWidth() < ((Label) key).prefWidth(-1) - 1) {
                    cut.add(((Label) key).getText());
                }
            });
            assertThat(cut).isEmpty();
        });
        press(robot, KeyCode.ESCAPE);
        assertThat(staged.unreadable()).isEmpty();
    }
}

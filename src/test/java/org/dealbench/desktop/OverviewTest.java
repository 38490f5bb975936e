package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.desktop.chart.ChartView;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person at the Overview and at the Actuals of the sample.
@ExtendWith(ApplicationExtension.class)
class OverviewTest {

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private PageKey page() {
        return staged.window().workbench().pageProperty().get().orElseThrow().key();
    }

    @Test
    void clickOnASmallChartGoesToItsPageAndEnterDoesTheSame(FxRobot robot) {
        assertThat(page()).isEqualTo(PageKey.of(PageKind.OVERVIEW));
        robot.clickOn("#chart-1");
        staged.settle();
        assertThat(page()).isEqualTo(PageKey.of("aws-openai", PageKind.CAPACITY));

        staged.run(() -> staged.window().workbench().show(PageKey.of(PageKind.OVERVIEW)));
        robot.interact(() -> robot.lookup("#chart-2").query().requestFocus());
        robot.type(KeyCode.ENTER);
        staged.settle();
        assertThat(page()).isEqualTo(PageKey.of("aws-openai", PageKind.CHIP_MIX));
    }

    /// By its item: the same words may stand in navigation too.
    private void choose(FxRobot robot, String button, String text) {
        MenuButton menu = robot.lookup(button).queryAs(MenuButton.class);
        robot.clickOn(menu);
        MenuItem item = menu.getItems().stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(item::fire);
        robot.interact(menu::hide);
        staged.settle();
    }

    @Test
    void chosenDealIsThatOfTheChartsTheKeyFiguresAndTheScenarios(FxRobot robot) {
        choose(robot, "#subject-deal", "Oracle - OpenAI (Stargate)");

        assertThat(robot.lookup("#chart-1").queryAs(ChartView.class).getAccessibleText())
                .contains("Oracle - OpenAI (Stargate)");
        assertThat(robot.lookup(".kpi-label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Coverage")
                .doesNotContain("Contingent");
        staged.picture("overview-oracle");

        robot.clickOn("#open-capacity");
        staged.settle();
        assertThat(page()).isEqualTo(PageKey.of("oracle-openai", PageKind.CAPACITY));
        staged.run(() -> staged.window().workbench().show(PageKey.of(PageKind.ACTUALS)));
        assertThat(robot.lookup(".kpi-label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Obligations");
    }

    @Test
    void seriesAndTargetAreChosenAboveTheChart(FxRobot robot) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(PageKind.ACTUALS)));
        choose(robot, "#subject-series", "SoftBank - OpenAI: Cash");
        staged.picture("actuals-cash");
        assertThat(robot.lookup("#chart").query().getAccessibleText())
                .contains("Apr 2026 10 bn USD against 10 bn USD (\u00b10.0 %)");

        robot.clickOn("Path to target");
        staged.settle();
        staged.picture("actuals-path");
        assertThat(robot.lookup("#chart").query().getAccessibleText()).contains("takes 15.0 % a year");
        assertThat(staged.unreadable()).isEmpty();
    }

    @Test
    void scenarioRowsTellTheDifferenceFromTheBase(FxRobot robot) {
        assertThat(robot.lookup("Power a year late").tryQuery()).isPresent();
        assertThat(robot.lookup("2.55 GW by Jun 2030").tryQuery()).isPresent();
        staged.run(() -> staged.window().workbench().scenarios().select(Optional.of("late-power")));
        assertThat(robot.lookup(".kpi-value").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("2.55 GW by Jun 2030");
    }
}

package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.presentation.inspector.Inspected;
import org.dealbench.presentation.inspector.OutlineRow;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Any number on screen is explained, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class ExplainScreenTest {

    private static final String NPV = "kpi/deals/aws-openai/provider.npv";

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private Workbench workbench() {
        return staged.window().workbench();
    }

    private void show(PageKind kind, double width, double height, Look look, int percent) {
        staged.run(() -> {
            workbench().appearance().lookProperty().set(look);
            workbench().appearance().setTextPercent(percent);
            staged.stage().setWidth(width);
            staged.stage().setHeight(height);
            workbench().show(PageKey.of("aws-openai", kind));
        });
        staged.settle();
    }

    private static Node withId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private void click(FxRobot robot, Node node) {
        staged.run(() -> reveal(node));
        robot.clickOn(node);
        staged.settle();
    }

    /// Scrolls, which is no click.
    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane
                    && pane.getParent() != null
                    && "inspector".equals(pane.getParent().getId())) {
                Bounds content = pane.getContent().getLayoutBounds();
                Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
                pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((place.getMinY() - 40) / hidden, 0, 1));
                pane.layout();
            }
        }
    }

    private Inspected.OfNumber number() {
        return (Inspected.OfNumber) workbench().inspector().inspectedProperty().get();
    }

    private List<String> words(FxRobot robot) {
        return robot.lookup("#inspected .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void threeClicksLeadFromNpvToTheSourceOfAChipsWatts(FxRobot robot) {
        show(PageKind.CAPACITY, 1280, 800, Look.LIGHT, 100);

        click(robot, withId(robot, NPV));
        assertThat(number().title()).isEqualTo("Provider's NPV");
        staged.picture("explain-npv");
        click(robot, withId(robot, "rests/chips/gb300/watts"));
        assertThat(words(robot)).contains("All-in watts", "Sources agree");
        staged.picture("explain-watts");
        click(robot, robot.lookup("#inspected .claim-open").query());

        assertThat(workbench().pageProperty().get().orElseThrow().kind()).isEqualTo(PageKind.SOURCES);
        String claim = workbench().document().workbook().claims().stream()
                .filter(each -> each.input().equals("chips/gb300/watts"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(workbench()
                        .pageProperty()
                        .get()
                        .orElseThrow()
                        .table()
                        .selection()
                        .row())
                .contains(claim);
        staged.picture("explain-source");
    }

    @Test
    void partsAreOpenedAndEnteredByKeyboardAndTheWayLeadsBack(FxRobot robot) {
        show(PageKind.ECONOMICS, 1280, 800, Look.DARK, 100);
        click(robot, withId(robot, NPV));
        OutlineRow first = number().parts().getFirst();
        staged.run(() -> withId(robot, first.key()).requestFocus());

        robot.type(KeyCode.RIGHT);
        staged.settle();
        assertThat(number().parts())
                .anyMatch(row -> row.depth() == 1 && row.label().equals("Free cash flow"));
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
        staged.settle();
        assertThat(number().parts())
                .anyMatch(row -> row.depth() == 2 && row.label().equals("EBITDA"));
        staged.picture("explain-open-dark");
        robot.type(KeyCode.ENTER);
        staged.settle();
        assertThat(number().title()).isEqualTo("Free cash flow");
        assertThat(workbench().inspector().wayProperty().get()).hasSize(2);
        staged.picture("explain-entered-dark");
        assertThat(staged.unreadable()).isEmpty();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        staged.settle();

        assertThat(number().title()).isEqualTo("Provider's NPV");
        assertThat(workbench().inspector().wayProperty().get()).isEmpty();
    }

    @Test
    void aCellOfTheResultsIsExplainedByF2AndByItsMenu(FxRobot robot) {
        show(PageKind.TRANCHES, 1280, 800, Look.LIGHT, 100);
        robot.clickOn("Results");
        TableView<?> results = robot.lookup("#results").query();
        staged.run(() -> {
            results.getSelectionModel().clearAndSelect(13, castColumn(results, 2));
            results.requestFocus();
        });
        robot.type(KeyCode.F2);
        staged.settle();

        assertThat(number().title()).isEqualTo("Funded to date");
        assertThat(number().when()).isEqualTo("at the end of Dec 2026");
        assertThat(number().value()).isEqualTo("50 bn USD");
        staged.picture("explain-cell");
        staged.run(() -> results.fireEvent(
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 500, 700, false, null)));
        assertThat(Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .map(item -> item.getText()))
                .contains("Explain");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aResultAmongReturnsIsExplainedByF2(FxRobot robot) {
        show(PageKind.RETURNS, 1280, 800, Look.LIGHT, 100);
        staged.run(() -> {
            Page page = workbench().pageProperty().get().orElseThrow();
            page.tableProperty().set(page.tables().getLast());
        });
        Cell shown = workbench()
                .pageProperty()
                .get()
                .orElseThrow()
                .table()
                .table()
                .cellAt(new Place("Provider/IRR", "value"))
                .orElseThrow();
        TableView<?> returns = robot.lookup("#inputs").query();
        staged.run(() -> {
            returns.getSelectionModel().clearAndSelect(1, castColumn(returns, 2));
            returns.requestFocus();
        });
        robot.type(KeyCode.F2);
        staged.settle();

        assertThat(number().title()).isEqualTo("Provider's IRR");
        assertThat(number().value()).isEqualTo("11.8 %").isEqualTo(shown.text());
        assertThat(words(robot)).contains("Provider's IRR");
        staged.picture("explain-returns");
    }

    @Test
    void aFigureOfAnotherScenarioSaysWhichToChoose(FxRobot robot) {
        staged.run(() -> workbench().show(PageKey.of(PageKind.OVERVIEW)));
        TableView<?> scenarios = robot.lookup("#inputs").query();
        staged.run(() -> {
            scenarios.getSelectionModel().clearAndSelect(1, castColumn(scenarios, 2));
            scenarios.requestFocus();
        });
        robot.type(KeyCode.F2);
        staged.settle();

        assertThat(workbench().notices().currentProperty().get().orElseThrow().text())
                .startsWith("Choose the scenario ")
                .endsWith(" in the toolbar to have its numbers explained.");
        staged.picture("explain-other-scenario");
    }

    @SuppressWarnings("unchecked")
    private static <T> TableColumn<T, ?> castColumn(TableView<?> table, int index) {
        return (TableColumn<T, ?>) table.getColumns().get(index);
    }

    @Test
    void theExplanationFollowsEditsAndScenarios() {
        show(PageKind.CAPACITY, 1280, 800, Look.LIGHT, 100);
        staged.run(() -> workbench()
                .explain(workbench().kpis().kpisProperty().get().stream()
                        .filter(kpi -> kpi.address().endsWith("provider.npv"))
                        .findFirst()
                        .orElseThrow()
                        .number()));
        String before = number().value();
        staged.run(() -> workbench().document().edit("Watts", workbook -> Inputs.replace(
                        workbook, Address.parse("chips/gb300/watts"), Value.of(4200.0))
                .orElseThrow()));

        assertThat(number().value()).isNotEqualTo(before);
        assertThat(number().stale()).isFalse();
        assertThat(number().rests()).anyMatch(row -> row.value().equals("4,200 W"));
    }

    @Test
    void nothingIsUnreadableAtTwiceTheTextSizeNorOnAWideScreen(FxRobot robot) {
        show(PageKind.CAPACITY, 1280, 800, Look.LIGHT, 200);
        click(robot, withId(robot, NPV));
        staged.picture("explain-200");
        assertThat(staged.unreadable()).isEmpty();
        show(PageKind.CAPACITY, 1920, 1080, Look.DARK, 100);
        staged.picture("explain-wide-dark");
        assertThat(staged.unreadable()).isEmpty();
    }

    @Test
    void aFigureOfAllDealsLeadsToThoseOfEach(FxRobot robot) {
        staged.run(() -> workbench().show(PageKey.of(PageKind.DEALS)));
        click(robot, withId(robot, "kpi/deals/*/tranche.contingent"));

        assertThat(number().parts()).hasSizeGreaterThan(2);
        Set<String> labels =
                Set.copyOf(number().parts().stream().map(OutlineRow::label).toList());
        assertThat(labels).contains("Contingent, Amazon - OpenAI");
        staged.picture("explain-all-deals");
    }
}

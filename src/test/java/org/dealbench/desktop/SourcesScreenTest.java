package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.inspector.InspectorColumn.Tab;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.shell.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Inspector, sources and checks, driven through their controls.
@ExtendWith(ApplicationExtension.class)
class SourcesScreenTest {

    private static final String EXPANSION = "deals/aws-openai/commitments/expansion/amount";

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private Workbench workbench() {
        return staged.window().workbench();
    }

    private Workbook workbook() {
        return workbench().document().workbook();
    }

    private @Nullable Value valueOf(String address) {
        return Inputs.find(workbook(), Address.parse(address)).orElseThrow().toValue();
    }

    private void size(double width, double height, Look look) {
        staged.run(() -> {
            workbench().appearance().lookProperty().set(look);
            staged.stage().setWidth(width);
            staged.stage().setHeight(height);
        });
        staged.settle();
    }

    private void inspect(String address) {
        staged.run(() -> {
            if (!workbench().inspectorColumn().showing(Tab.INSPECT).get()) {
                staged.window().commands().run(Command.INSPECTOR);
            }
            workbench().go(Address.parse(address));
        });
        staged.settle();
    }

    private List<String> words(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void inspectorTellsAllThereIsToKnowOfTheSelectedInput(FxRobot robot) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            size(1280, 800, look);
            inspect(EXPANSION);

            assertThat(words(robot, "#inspected .label"))
                    .contains("100bn", "100,000,000,000 USD", "Sources disagree", "at least 0");
            assertThat(robot.lookup("#inspector-address")
                            .queryAs(TextField.class)
                            .getText())
                    .isEqualTo(EXPANSION);
            assertThat(robot.lookup(".claim-disagrees").queryAll()).hasSize(2);
            assertThat(robot.lookup(".claim-disagrees").queryAllAs(Region.class))
                    .allMatch(claim -> claim.getBorder() != null);
            assertThat(robot.lookup(".claim-agrees").queryAll()).hasSize(1);
            assertThat(robot.lookup("#chart").query().getBoundsInParent().getWidth())
                    .isGreaterThan(560);
            staged.picture("inspector-" + look);
            assertThat(staged.unreadable()).isEmpty();
        }
    }

    @Test
    void anEditIsRememberedAndAnOverrideIsResetFromTheInspector(FxRobot robot) {
        inspect(EXPANSION);
        robot.write("80bn").type(KeyCode.ENTER);
        staged.settle();
        inspect(EXPANSION);
        assertThat(words(robot, "#inspected .label")).contains("100bn \u2192 80bn");

        staged.run(() -> workbench().scenarios().select(Optional.of("total-100")));
        inspect(EXPANSION);
        assertThat(words(robot, "#inspected .label")).contains("62bn", "In the base", "80bn");
        staged.picture("inspector-scenario");
        staged.run(() -> robot.lookup("#inspector-reset").queryAs(Button.class).fire());

        assertThat(workbook().scenarios().getLast().overrides()).isEmpty();
        assertThat(words(robot, "#inspected .label")).doesNotContain("62bn");
    }

    @Test
    void aPointOfAChartOpensIntoItsNumbersAndParts(FxRobot robot) {
        size(1600, 900, Look.LIGHT);
        staged.run(() -> {
            if (!workbench().inspectorColumn().showing(Tab.INSPECT).get()) {
                staged.window().commands().run(Command.INSPECTOR);
            }
            workbench().show(PageKey.of("aws-openai", PageKind.ECONOMICS));
        });
        robot.clickOn("#chart").type(KeyCode.RIGHT, KeyCode.RIGHT);
        staged.settle();
        staged.picture("inspector-point");

        assertThat(words(robot, "#inspected .label")).contains("Free cash flow", "EBITDA less tax and capex.");
        assertThat(staged.unreadable()).isEmpty();
        staged.run(() ->
                robot.lookup("#inspected .point-explain").queryAs(Button.class).fire());
        assertThat(words(robot, "#inspected .label")).contains("Made of", "Rests on");
        staged.run(() -> robot.lookup("#inspector-back").queryAs(Button.class).fire());
        assertThat(words(robot, "#inspected .label")).contains("Amazon - OpenAI: cash of the provider");
    }

    @Test
    void readingsStandSideBySideAndOneIsUsedOrMadeAScenarioOf(FxRobot robot) {
        size(1280, 800, Look.LIGHT);
        staged.run(() -> workbench().go(Address.parse("claims/c5")));
        staged.run(() -> workbench().show(PageKey.of(PageKind.SOURCES)));
        staged.run(
                () -> robot.lookup("#tab-readings").queryAs(ToggleButton.class).fire());
        staged.settle();
        staged.picture("readings-claims");
        var rows =
                workbench().pageProperty().get().orElseThrow().table().table().rows();
        String small = rows.stream()
                .map(row -> row.id())
                .filter(id -> id.startsWith(EXPANSION))
                .findFirst()
                .orElseThrow();
        assertThat(rows.stream().filter(row -> row.id().startsWith(EXPANSION)))
                .extracting(
                        row -> row.cells().get(1).text(),
                        row -> row.cells().get(3).text())
                .containsExactly(tuple("62bn", ""), tuple("100bn", "in use"));
        assertThat(rows.stream()
                        .filter(row -> row.id().equals(small))
                        .map(row -> row.cells().get(5).text()))
                .allMatch(text -> text.startsWith("\u2212") && text.endsWith("USD"));

        staged.run(() -> staged.window().selectRow(small));
        staged.run(() ->
                robot.lookup("#variant-effect").queryAs(ToggleButton.class).fire());
        staged.settle();
        staged.picture("readings-effect");
        assertThat(staged.unreadable()).isEmpty();

        staged.run(() -> staged.window().commands().run(Command.SCENARIO_OF_READING));
        assertThat(workbook().scenarios().getLast().overrides()).containsKey(EXPANSION);
        staged.run(() -> staged.window().commands().run(Command.USE_READING));
        assertThat(valueOf(EXPANSION)).isEqualTo(Value.of(62e9));
        staged.run(() -> staged.window().commands().run(Command.UNDO));
        assertThat(valueOf(EXPANSION)).isEqualTo(Value.of(100e9));
    }

    @Test
    void aClaimIsAddedFromTheInspectorAndTypedIntoItsRow(FxRobot robot) {
        size(1600, 900, Look.LIGHT);
        inspect("deals/aws-openai/phases/gpu/megawatts");
        int before = workbook().claims().size();
        staged.run(
                () -> robot.lookup("#inspector-add-claim").queryAs(Button.class).fire());
        staged.settle();

        assertThat(workbench().pageProperty().get().orElseThrow().kind()).isEqualTo(PageKind.SOURCES);
        assertThat(workbook().claims()).hasSize(before + 1);
        Claim added = workbook().claims().stream()
                .filter(claim -> claim.statement().equals("New claim"))
                .findFirst()
                .orElseThrow();
        assertThat(added.input()).isEqualTo("deals/aws-openai/phases/gpu/megawatts");
        assertThat(workbench()
                        .pageProperty()
                        .get()
                        .orElseThrow()
                        .table()
                        .selection()
                        .row())
                .contains(added.id());
        robot.write("expansion amount").type(KeyCode.ENTER);
        staged.settle();
        staged.picture("claims");
        assertThat(workbook().claims())
                .filteredOn(claim -> claim.id().equals(added.id()))
                .extracting(Claim::input)
                .containsExactly(EXPANSION);
    }

    @Test
    void checksSayWhatDoesNotAddUpAndTakeThere(FxRobot robot) {
        size(1600, 900, Look.DARK);
        staged.run(() -> workbench().go(Address.parse("deals/aws-openai/tranches/initial/amount")));
        robot.write("16bn").type(KeyCode.ENTER);
        staged.run(() -> robot.lookup("#checks-summary").queryAs(Button.class).fire());
        staged.settle();
        staged.picture("checks");

        assertThat(robot.lookup("#checks-summary").queryAs(Button.class).getText())
                .startsWith("1 check fails");
        assertThat(staged.unreadable()).isEmpty();
        staged.run(() -> workbench().show(PageKey.of("aws-openai", PageKind.CAPACITY)));
        staged.run(() ->
                robot.lookup("#checks-FAILED .check").queryAs(Button.class).fire());
        assertThat(workbench().pageProperty().get().orElseThrow().kind()).isEqualTo(PageKind.TRANCHES);
    }
}

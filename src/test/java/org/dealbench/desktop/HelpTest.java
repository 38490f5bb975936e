package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.model.Address;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// F1 wherever the focus is, and what is read then.
@ExtendWith(ApplicationExtension.class)
class HelpTest {

    private static final String TRANCHE = "deals/aws-openai/tranches/contingent/";

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample(), Optional.of(FxQuestions::new));
    }

    private void go(String address) {
        staged.run(() -> staged.window().workbench().go(Address.parse(address)));
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        staged.settle();
    }

    private void type(FxRobot robot, KeyCode... letters) {
        for (KeyCode letter : letters) {
            press(robot, letter);
        }
    }

    private Optional<Scene> help() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().getId() != null)
                .filter(scene -> scene.getRoot().getId().equals("help"))
                .findFirst();
    }

    private Node inHelp(String query) {
        return help().orElseThrow().lookup(query);
    }

    private String title() {
        return ((Label) inHelp("#help-title")).getText();
    }

    private List<String> links() {
        return help().orElseThrow().getRoot().lookupAll(".help-link").stream()
                .map(node -> ((Hyperlink) node).getText())
                .toList();
    }

    private Hyperlink link(String text) {
        return help().orElseThrow().getRoot().lookupAll(".help-link").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void focus(Node node) {
        staged.run(node::requestFocus);
    }

    /// What a person could not read or name in the window of help.
    private List<String> faults(String picture, Theme theme) {
        List<String> faults = new ArrayList<>();
        staged.run(() -> {
            Scene scene = help().orElseThrow();
            faults.addAll(Readability.faults(scene, theme));
            faults.addAll(AccessibleNamesTest.nameless(scene.getRoot()));
            Staged.write(scene.snapshot(null), picture);
        });
        return faults;
    }

    @Test
    void aSelectedCellOpensItsFieldWithTheFormulaAndLinksLeadOnAndBack(FxRobot robot) {
        go(TRANCHE + "longStop");
        press(robot, KeyCode.F1);

        assertThat(title()).isEqualTo("Tranche: Long-stop date");
        assertThat(inHelp("#help-topic").getAccessibleText()).contains("31 Dec 2028", "Lapses, each tranche");
        assertThat(faults("help-field-light", Theme.LIGHT)).isEmpty();

        focus(link("Lapses, each tranche"));
        press(robot, KeyCode.ENTER);
        assertThat(title()).isEqualTo("Lapses, each tranche");
        assertThat(links()).contains("Tranche: Long-stop date", "Tranche: Condition");
        assertThat(faults("help-line-light", Theme.LIGHT)).isEmpty();

        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo("Tranche: Long-stop date");
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).isEqualTo("Lapses, each tranche");
        press(robot, KeyCode.ESCAPE);
        assertThat(help()).isEmpty();
    }

    @Test
    void aCellThatIsBeingEditedKeepsItsTopic(FxRobot robot) {
        go(TRANCHE + "amount");
        press(robot, KeyCode.F2);
        press(robot, KeyCode.F1);

        assertThat(title()).isEqualTo("Tranche: Amount");
    }

    @Test
    void aKeyFigureOpensItsLine(FxRobot robot) {
        staged.run(() -> staged.window().workbench().show(PageKey.of("aws-openai", PageKind.RETURNS)));
        Node tile = staged.stage().getScene().getRoot().lookupAll(".kpi").stream()
                .filter(node -> node.getAccessibleText().startsWith("Provider NPV"))
                .findFirst()
                .orElseThrow();
        focus(tile);
        press(robot, KeyCode.F1);

        assertThat(title()).isEqualTo("Provider's NPV");
        assertThat(links()).contains("Free cash flow", "Economics: Discount rate");
    }

    @Test
    void aChartOpensItsPageAndAFieldAboveATableItsOwn(FxRobot robot) {
        staged.run(() -> staged.window().workbench().show(PageKey.of("aws-openai", PageKind.REVENUE)));
        focus(staged.stage().getScene().lookup("#chart"));
        press(robot, KeyCode.F1);
        assertThat(title()).isEqualTo("Revenue");

        focus(staged.stage().getScene().lookup("#field-revenue-basis"));
        staged.run(() -> staged.window().commands().run(Command.HELP));
        assertThat(title()).isEqualTo("Deal: Revenue basis");
    }

    @Test
    void aChartOfTheOverviewOpensThePageThatShowsItInFull(FxRobot robot) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(PageKind.OVERVIEW)));
        focus(staged.stage().getScene().lookup("#chart-1"));
        press(robot, KeyCode.F1);

        assertThat(title()).isEqualTo("Capacity");
    }

    @Test
    void aDialogOpensTheTopicOfItsFieldAboveItself(FxRobot robot) {
        FxThread.INSTANCE.execute(() -> staged.window().commands().run(Command.WORKBOOK_SETTINGS));
        staged.settle();
        Scene dialog = Stream.of(Window.getWindows().toArray(Window[]::new))
                .filter(window -> !window.equals(staged.stage()))
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
        focus(dialog.lookup("#field-calendar-months"));
        press(robot, KeyCode.F1);

        assertThat(title()).isEqualTo("Calendar: Months");
        assertThat(((Stage) help().orElseThrow().getWindow()).getOwner()).isEqualTo(dialog.getWindow());

        press(robot, KeyCode.ESCAPE);
        assertThat(help()).isEmpty();
        assertThat(dialog.getWindow().isShowing()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(dialog.getWindow().isShowing()).isFalse();
    }

    @Test
    void topicsAreFoundByTyping(FxRobot robot) {
        staged.run(() -> staged.window().commands().run(Command.HELP));
        press(robot, KeyCode.SHORTCUT, KeyCode.F);
        type(robot, KeyCode.P, KeyCode.U, KeyCode.E);
        assertThat(faults("help-search-light", Theme.LIGHT)).isEmpty();
        press(robot, KeyCode.ENTER);

        assertThat(title()).isEqualTo("Phase: PUE");
        assertThat(((TextField) inHelp("#help-typed")).getText()).isEmpty();
    }

    @Test
    void theSearchOfTheWindowFindsTopics(FxRobot robot) {
        press(robot, KeyCode.SHORTCUT, KeyCode.K);
        robot.write("long-stop help");
        staged.settle();
        press(robot, KeyCode.ENTER);

        assertThat(title()).isEqualTo("Tranche: Long-stop date");
    }

    @Test
    void helpIsReadInEveryLook(FxRobot robot) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            for (boolean high : new boolean[] {false, true}) {
                staged.run(() -> {
                    staged.window().workbench().appearance().lookProperty().set(look);
                    staged.window()
                            .workbench()
                            .appearance()
                            .highContrastProperty()
                            .set(high);
                });
                go("deals/aws-openai/phases/" + phase() + "/megawatts");
                press(robot, KeyCode.F1);
                Theme theme = look == Look.DARK
                        ? high ? Theme.CONTRAST_DARK : Theme.DARK
                        : high ? Theme.CONTRAST_LIGHT : Theme.LIGHT;
                assertThat(faults("help-" + theme.name().toLowerCase(Locale.ROOT), theme))
                        .as(theme.name())
                        .isEmpty();
                press(robot, KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void helpIsReadInLargeText(FxRobot robot) {
        staged.run(() -> staged.window().workbench().appearance().setTextPercent(200));
        go(TRANCHE + "instalments");
        press(robot, KeyCode.F1);

        assertThat(faults("help-large", Theme.LIGHT)).isEmpty();

        press(robot, KeyCode.ALT, KeyCode.HOME);
        assertThat(title()).isEqualTo("Help");
        assertThat(faults("help-start-large", Theme.LIGHT)).isEmpty();
        staged.run(() -> link("Reading a formula").fire());
        assertThat(faults("help-formulas-large", Theme.LIGHT)).isEmpty();
    }

    private String phase() {
        return staged.window()
                .workbench()
                .document()
                .workbook()
                .deals()
                .getFirst()
                .phases()
                .getFirst()
                .id();
    }
}

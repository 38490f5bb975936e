package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.model.Channel;
import org.dealbench.model.Deal;
import org.dealbench.model.Distribution;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tables under the hands of a person who comes from a spreadsheet.
@ExtendWith(ApplicationExtension.class)
class TablesTest {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String FAULTY = """
            Tranche	Amount, USD	Condition	Earliest	Long-stop date	Comment
            Initial investment	16bn	none	2026-03-01		paid
            Contingent investment	thirty	Listing	31.12.2026	31-Dec-28	waits
            Option on Phase 3	(5)bn	Grid	4/5/2027		asked
            Final	$2,500m		H2 2027		later
            """;

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, WorkbookBuilder.sample());
        staged.window().workbench().show(PageKey.of(WorkbookBuilder.DEAL, PageKind.TRANCHES));
    }

    private Workbook workbook() {
        return staged.window().workbench().document().workbook();
    }

    private Deal deal() {
        return workbook().deals().getFirst();
    }

    private List<String> tranches() {
        return deal().tranches().stream().map(Tranche::id).toList();
    }

    private TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof TableCell<?, ?> cell
                        && text.equals(cell.getText())
                        && cell.getTableRow().isVisible())
                .queryAs(TableCell.class);
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        staged.settle();
    }

    private void type(FxRobot robot, String cell, String text) {
        robot.clickOn(cell(robot, cell));
        robot.write(text).type(KeyCode.ENTER);
        staged.settle();
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(robot, KeyCode.CONTROL, KeyCode.V);
    }

    private String clipboard(FxRobot robot) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return Objects.requireNonNull(text[0]);
    }

    private String banner(FxRobot robot) {
        return robot.lookup("#banner-text").queryAs(Label.class).getText();
    }

    private void show(PageKind kind) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(WorkbookBuilder.DEAL, kind)));
    }

    private void look(Look look, int percent) {
        staged.run(() -> {
            Appearance appearance = staged.window().workbench().appearance();
            appearance.lookProperty().set(look);
            appearance.setTextPercent(percent);
            staged.stage().setWidth(1280);
            staged.stage().setHeight(800);
        });
    }

    private List<String> shownRows(FxRobot robot) {
        TableView<?> table = robot.lookup("#inputs").queryAs(TableView.class);
        TableColumn<?, ?> names = table.getColumns().getFirst();
        return IntStream.range(0, table.getItems().size())
                .mapToObj(names::getCellData)
                .map(cell -> ((Cell) cell).text())
                .toList();
    }

    @Test
    void blockWithHeadingsNewRowsAndFaultsIsOneStep(FxRobot robot) {
        Workbook before = workbook();
        robot.clickOn(cell(robot, "15bn"));
        paste(robot, FAULTY);

        assertThat(tranches()).containsExactly("initial", "contingent", "option-on-phase-3", "final");
        assertThat(deal().tranches().getFirst().amount()).isEqualTo(16e9);
        assertThat(deal().tranches().getLast().amount()).isEqualTo(2.5e9);
        staged.picture("paste");
        assertThat(cell(robot, "thirty").getPseudoClassStates()).contains(WRONG);
        assertThat(cell(robot, "4/5/2027").getPseudoClassStates()).contains(WRONG);
        assertThat(banner(robot))
                .contains(
                        "no column \u201cComment\u201d",
                        "2 rows were added",
                        "30 Sep 2027 is used",
                        "4 cells could not");
        robot.clickOn(cell(robot, "thirty"));
        staged.settle();
        assertThat(robot.lookup("#cell-note").queryAs(Label.class).getText()).contains("15bn, 62,000m or 43,000");
        for (Look theme : List.of(Look.LIGHT, Look.DARK)) {
            for (int percent : List.of(Appearance.USUAL_PERCENT, Appearance.MAX_PERCENT)) {
                look(theme, percent);
                staged.settle();
                staged.picture("paste-" + theme + "-" + percent);
                assertThat(staged.unreadable()).isEmpty();
            }
        }

        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(workbook()).isEqualTo(before);
    }

    @Test
    void sortedRowsAreEditedByWhatTheyAreAndTheThirdClickRestoresTheOrder(FxRobot robot) {
        robot.clickOn(cell(robot, "Contingent investment"));
        paste(robot, "Contingent investment\t35bn\nBridge\t500m\nAnchor\t120bn\n");
        List<String> stored = tranches();
        robot.clickOn("Amount, USD");
        staged.settle();
        assertThat(shownRows(robot)).containsExactly("Bridge", "Initial investment", "Contingent investment", "Anchor");
        assertThat(tranches()).isEqualTo(stored);

        type(robot, "500m", "600m");
        assertThat(deal().tranches().get(2).amount()).isEqualTo(600e6);
        robot.clickOn("Amount, USD");
        staged.settle();
        staged.picture("sorted");
        assertThat(staged.unreadable()).isEmpty();
        assertThat(shownRows(robot)).containsExactly("Anchor", "Contingent investment", "Initial investment", "Bridge");

        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(deal().tranches().get(2).amount()).isEqualTo(500e6);
        robot.clickOn("Amount, USD");
        staged.settle();
        assertThat(shownRows(robot)).containsExactly("Initial investment", "Contingent investment", "Bridge", "Anchor");
        assertThat(tranches()).isEqualTo(stored);
    }

    @Test
    void columnIsSortedFromTheKeyboard(FxRobot robot) {
        robot.clickOn(cell(robot, "35bn"));
        push(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        push(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        assertThat(shownRows(robot)).containsExactly("Contingent investment", "Initial investment");
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.B, KeyCode.N, KeyCode.ENTER);
        staged.settle();
        assertThat(deal().tranches().get(1).amount()).isEqualTo(40e9);
    }

    @Test
    void cellsAreFilledDeletedAndCopiedBack(FxRobot robot) {
        Workbook before = workbook();
        robot.clickOn(cell(robot, "15bn"));
        push(robot, KeyCode.SHIFT, KeyCode.DOWN);
        push(robot, KeyCode.CONTROL, KeyCode.D);
        assertThat(deal().tranches()).extracting(Tranche::amount).containsOnly(15e9);

        push(robot, KeyCode.DELETE);
        assertThat(deal().tranches()).extracting(Tranche::amount).containsOnly(15e9);
        assertThat(banner(robot)).startsWith("2 cells cannot be empty and stay as they were.");

        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(workbook()).isEqualTo(before);
        robot.clickOn(cell(robot, "Initial investment"));
        push(robot, KeyCode.SHIFT, KeyCode.END);
        push(robot, KeyCode.CONTROL, KeyCode.A);
        push(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        String copied = clipboard(robot);
        assertThat(copied).startsWith("Tranche\tAmount, USD\tCondition").contains("35000000000\tListing\t2026-03-01");
        push(robot, KeyCode.CONTROL, KeyCode.V);
        assertThat(workbook()).isEqualTo(before);
        assertThat(staged.window().workbench().keptTexts()).isZero();
    }

    @Test
    void rangeIsKeptShownInTheCellAndCleared(FxRobot robot) {
        type(robot, "35bn", "30 to 50bn");
        assertThat(deal().tranches().get(1).amount()).isEqualTo(40e9);
        assertThat(workbook().uncertainties()).singleElement().satisfies(each -> assertThat(each.distribution())
                .isEqualTo(new Distribution.Uniform(30e9, 50e9, null, null)));
        assertThat(banner(robot)).isEqualTo("30bn to 50bn; 40bn is used; kept as an uncertainty.");
        robot.clickOn(cell(robot, "40bn"));
        staged.settle();
        assertThat(robot.lookup("#cell-note").queryAs(Label.class).getText())
                .isEqualTo("Uncertain: 30bn to 50bn, all equally likely.");
        staged.picture("uncertain");
        assertThat(staged.unreadable()).isEmpty();

        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(workbook().uncertainties()).isEmpty();
        assertThat(deal().tranches().get(1).amount()).isEqualTo(40e9);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(deal().tranches().get(1).amount()).isEqualTo(35e9);
    }

    @Test
    void nameStaysInSightAndTheFocusedCellIsNotBehindIt(FxRobot robot) {
        show(PageKind.CAPACITY);
        look(Look.LIGHT, 150);
        TableView<?> table = robot.lookup("#inputs").queryAs(TableView.class);
        robot.clickOn(cell(robot, "Phase 1"));
        for (int i = 1; i < table.getColumns().size(); i++) {
            push(robot, KeyCode.RIGHT);
        }
        staged.picture("pinned");
        Bounds name = onScreen(cell(robot, "Phase 1"));
        assertThat(name.getMinX()).isCloseTo(onScreen(table).getMinX(), within(2.0));
        for (int i = 1; i < table.getColumns().size() - 1; i++) {
            push(robot, KeyCode.LEFT);
            Set<Node> focused = robot.lookup(node -> node instanceof TableCell<?, ?> each && each.isFocused())
                    .queryAll();
            assertThat(focused).allSatisfy(each -> assertThat(onScreen(each).getMinX())
                    .isGreaterThanOrEqualTo(name.getMaxX() - 1));
        }
        staged.picture("pinned-back");
        type(robot, "Phase 1", "North");
        assertThat(deal().phases().getFirst().name()).isEqualTo("North");
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void widthOfAColumnIsKeptForTheSession(FxRobot robot) {
        TableView<?> table = robot.lookup("#inputs").queryAs(TableView.class);
        TableColumn<?, ?> amount = table.getColumns().get(1);
        robot.interact(() -> widen(table, 1));
        double chosen = amount.getWidth();
        type(robot, "35bn", "20bn");
        robot.clickOn("#add-row");
        staged.settle();

        assertThat(amount.getWidth()).isEqualTo(chosen);
    }

    private static <S> void widen(TableView<S> table, int column) {
        table.resizeColumn(table.getColumns().get(column), 60.0);
    }

    @Test
    void channelsAndTakeOrPayAreInputsOfTheRevenuePage(FxRobot robot) {
        show(PageKind.REVENUE);
        // By keyboard: where the button stands may still change while the bar is laid out.
        MenuButton basis = robot.lookup("#field-revenue-basis").queryAs(MenuButton.class);
        robot.interact(basis::requestFocus);
        robot.type(KeyCode.SPACE);
        staged.settle();
        MenuItem takeOrPay = basis.getItems().stream()
                .filter(item -> "Take or pay".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(takeOrPay::fire);
        robot.interact(basis::hide);
        staged.settle();
        TextField window = robot.lookup("#field-window").queryAs(TextField.class);
        assertThat(window.getText()).isEqualTo("12 months");
        robot.clickOn(window).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2 years").type(KeyCode.ENTER);
        staged.settle();
        assertThat(deal().settlement().months()).isEqualTo(24);

        robot.clickOn("#field-take-or-pay-share").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("80").type(KeyCode.ENTER);
        staged.settle();
        TextField share = robot.lookup("#field-take-or-pay-share").queryAs(TextField.class);
        assertThat(share.getPseudoClassStates()).contains(WRONG);
        assertThat(share.getText()).isEqualTo("80");
        staged.picture("field-wrong");
        assertThat(staged.unreadable()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        staged.settle();
        assertThat(share.getPseudoClassStates()).doesNotContain(WRONG);

        robot.clickOn("#tab-channels");
        staged.settle();
        assertThat(robot.lookup("#add-row").queryButton().getText()).isEqualTo("Add channel");
        robot.clickOn("#add-row");
        staged.settle();
        paste(robot, "Frontier through AWS\t6bn\t25 %\tJul 2026\t\t48\t8\t1.5 GW\n");
        staged.picture("channels");
        assertThat(staged.unreadable()).isEmpty();
        Channel channel = deal().channels().getFirst();
        assertThat(List.of(channel.matureAnnual(), channel.providerShare(), channel.requiredMw()))
                .containsExactly(6e9, 0.25, 1500.0);
        robot.clickOn("#duplicate-row");
        staged.settle();
        assertThat(deal().channels()).hasSize(2);
        robot.clickOn("#delete-row");
        staged.settle();
        assertThat(deal().channels()).hasSize(1);
    }
}

package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.desktop.dialog.FxQuestions;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The walk of somebody with a deal in a spreadsheet: from Ctrl+N to its first charts, by mouse and keyboard alone.
@ExtendWith(ApplicationExtension.class)
class FirstDealTest {

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, WorkbookBuilder.sample(), Optional.of(FxQuestions::new));
    }

    private Workbook workbook() {
        return staged.window().workbench().document().workbook();
    }

    private Deal deal() {
        return workbook().deals().getFirst();
    }

    private DealProjection projected() {
        return Objects.requireNonNull(staged.window()
                .workbench()
                .projections()
                .lastProperty()
                .get()
                .orElseThrow()
                .projection()
                .deals()
                .get(deal().id()));
    }

    private void replace(FxRobot robot, String field, String text) {
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    private void page(FxRobot robot, PageKind kind) {
        robot.clickOn(robot.lookup("#navigation").lookup(kind.title()).<javafx.scene.Node>query());
        staged.settle();
        assertThat(staged.window()
                        .workbench()
                        .pageProperty()
                        .get()
                        .orElseThrow()
                        .key())
                .isEqualTo(PageKey.of(deal().id(), kind));
    }

    private void paste(FxRobot robot, String... lines) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", lines) + "\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        staged.settle();
    }

    private TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof TableCell<?, ?> cell && text.equals(cell.getText()))
                .queryAs(TableCell.class);
    }

    @Test
    void blankWorkbookBecomesADealWithChartsFromASpreadsheet(FxRobot robot) {
        Instant began = Instant.now();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents(5);
        robot.clickOn("#field-kind-chips");
        replace(robot, "#field-title", "Northwind");
        replace(robot, "#field-calendar-start", "Jan 2027");
        replace(robot, "#field-calendar-months", "96");
        robot.clickOn("#form-agree");
        staged.settle();
        assertThat(workbook().title()).isEqualTo("Northwind");
        assertThat(workbook().deals()).isEmpty();
        staged.picture("first-deal-1-no-deals");

        robot.clickOn("#add-deal");
        WaitForAsyncUtils.waitForFxEvents(5);
        replace(robot, "#field-name", "Northwind and Contoso");
        replace(robot, "#field-investor", "Northwind Cloud");
        replace(robot, "#field-customer", "Contoso Lab");
        replace(robot, "#field-provider", "Northwind Cloud");
        robot.clickOn("#form-agree");
        staged.settle();
        assertThat(workbook().parties()).extracting(party -> party.name()).contains("Northwind Cloud", "Contoso Lab");

        page(robot, PageKind.TRANCHES);
        robot.clickOn("#add-row");
        staged.settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        staged.settle();
        robot.clickOn(cell(robot, deal().tranches().getFirst().name()));
        paste(robot, "First close\t5bn\t\t2027-03-31", "Second close\t15bn\t\t2028-06-30");
        assertThat(deal().tranches()).extracting(each -> each.amount()).containsExactly(5e9, 15e9);

        page(robot, PageKind.CAPACITY);
        robot.clickOn("#add-row");
        staged.settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        staged.settle();
        robot.clickOn(cell(robot, deal().phases().getFirst().name()));
        paste(
                robot,
                "Campus A\tTexas\t2027-07\t0 months\t800 MW\tFacility\t1.15",
                "Campus B\tOhio\t2028-07\t0 months\t1.2 GW\tFacility\t1.2");
        assertThat(deal().phases()).extracting(each -> each.megawatts()).containsExactly(800.0, 1200.0);

        page(robot, PageKind.CHIP_MIX);
        robot.clickOn("#add-row");
        staged.settle();
        assertThat(deal().mix()).isNotNull();

        assertThat(projected().series("tranche.fundedCumulative").last()).isCloseTo(20e9, within(1.0));
        assertThat(projected().series("capacity.facilityMw").last()).isCloseTo(2000, within(1e-6));
        assertThat(projected().series("capacity.unpopulatedMw").last()).isCloseTo(0, within(1e-6));
        staged.picture("first-deal-2-mix");
        page(robot, PageKind.CAPACITY);
        staged.picture("first-deal-3-power");
        page(robot, PageKind.TRANCHES);
        staged.picture("first-deal-4-money");
        assertThat(staged.unreadable()).isEmpty();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(2));
    }
}

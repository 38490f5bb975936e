package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
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

/// Every chart and table of the pages over all deals, with few and with many of them.
@ExtendWith(ApplicationExtension.class)
class PortfolioScreensTest {

    private static final List<PageKind> KINDS = List.of(PageKind.DEALS, PageKind.RISKS);

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, PortfolioWorkbooks.sample());
    }

    private Page page() {
        return staged.window().workbench().pageProperty().get().orElseThrow();
    }

    private void open(Workbook workbook, double width, double height, Look look, int percent) {
        staged.run(() -> {
            staged.window().workbench().document().open(workbook);
            Appearance appearance = staged.window().workbench().appearance();
            appearance.lookProperty().set(look);
            appearance.setTextPercent(percent);
            staged.stage().setWidth(width);
            staged.stage().setHeight(height);
        });
    }

    private void look(PageKind kind, String name) {
        staged.run(() -> staged.window().workbench().show(PageKey.of(kind)));
        for (int i = 0; i < page().variants().size(); i++) {
            int index = i;
            staged.run(() -> page().variantProperty().set(page().variants().get(index)));
            picture(kind + "-chart-" + i + "-" + name);
        }
        for (int i = 0; i < page().tables().size(); i++) {
            int index = i;
            staged.run(() -> page().tableProperty().set(page().tables().get(index)));
            picture(kind + "-table-" + i + "-" + name);
        }
        staged.run(() -> page().tableProperty().set(page().tables().getFirst()));
    }

    private void picture(String name) {
        staged.picture(name);
        assertThat(staged.unreadable()).as(name).isEmpty();
    }

    @Test
    void selectedDealIsOpenedByShortcutAndByItsRowsMenu(FxRobot robot) {
        PageKey deals = PageKey.of(PageKind.DEALS);
        List<Deal> all = PortfolioWorkbooks.sample().deals();
        staged.run(() -> staged.window().workbench().show(deals));
        robot.clickOn(cell(robot, all.get(2).name()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        staged.settle();
        assertThat(page().key()).isEqualTo(PageKey.of(all.get(2).id(), PageKind.TRANCHES));

        staged.run(() -> staged.window().workbench().show(deals));
        robot.clickOn(cell(robot, all.get(1).name()))
                .rightClickOn(cell(robot, all.get(1).name()));
        robot.clickOn("Open deal");
        staged.settle();
        assertThat(page().key()).isEqualTo(PageKey.of(all.get(1).id(), PageKind.TRANCHES));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        staged.settle();
        assertThat(page().key()).isEqualTo(PageKey.of(all.get(1).id(), PageKind.TRANCHES));
    }

    private static TableCell<?, ?> cell(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof TableCell<?, ?> cell
                        && text.equals(cell.getText())
                        && cell.getTableRow().isVisible())
                .queryAs(TableCell.class);
    }

    @Test
    void everyChartAndTableIsReadable() {
        for (PageKind kind : KINDS) {
            open(PortfolioWorkbooks.sample(), 1280, 800, Look.DARK, 100);
            look(kind, "sample");
            open(PortfolioWorkbooks.many(50), 1920, 1080, Look.LIGHT, 100);
            look(kind, "many");
            open(PortfolioWorkbooks.sample(), 1280, 800, Look.LIGHT, 200);
            look(kind, "large-text");
        }
    }
}

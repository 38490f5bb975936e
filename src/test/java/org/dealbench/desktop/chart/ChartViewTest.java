package org.dealbench.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.render.FontMetrics;
import org.dealbench.render.fx.CanvasFonts;
import org.dealbench.render.fx.CanvasPainter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ChartViewTest {

    private static final int MONTHS = 60;

    private ChartView view;

    @Start
    void start(Stage stage) {
        view = new ChartView(new CanvasPainter(new CanvasFonts()));
        view.measureProperty().set(Optional.of(FontMetrics.load()));
        view.chartProperty().set(Optional.of(chart("first", 10)));
        stage.setScene(new Scene(new StackPane(view), 800, 500));
        stage.show();
    }

    private static Chart chart(String id, double value) {
        return TimeChart.builder(
                        id, "Power", Periods.of(YearMonth.of(2026, 1), MONTHS, Period.MONTH), ValueUnit.power())
                .band(new Band(
                        "phase", "Phase", Points.constant(value, MONTHS), AreaLook.full(Token.THING_1, Texture.PLAIN)))
                .summary("Power of " + value + " MW.")
                .build();
    }

    private Span visible() {
        return view.shownLayout().orElseThrow().visible();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    @Test
    void keysGoThroughThePointsAndTellTheirValues(FxRobot robot) {
        robot.clickOn(view).type(KeyCode.END).type(KeyCode.LEFT);
        settle();
        assertThat(view.state().point()).isEqualTo(OptionalInt.of(MONTHS - 2));
        assertThat(robot.lookup(".readout-title").queryAs(Label.class).getText())
                .isEqualTo("Nov 2030");
        assertThat(view.getAccessibleHelp()).isEqualTo("Nov 2030: Phase 10 MW.");

        robot.type(KeyCode.HOME).type(KeyCode.PAGE_DOWN);
        settle();
        assertThat(robot.lookup(".readout-title").queryAs(Label.class).getText())
                .isEqualTo("Jan 2027");

        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".readout").query().isVisible()).isFalse();
        assertThat(view.getAccessibleText()).isEqualTo("Power of 10.0 MW.");
    }

    @Test
    void wheelZoomsAboutThePointerAndDoubleClickShowsEverything(FxRobot robot) {
        double x = view.shownLayout().orElseThrow().xOf(30);
        robot.interact(() -> view.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                200,
                x,
                200,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
        settle();
        assertThat(visible().length()).isCloseTo(0.8 * MONTHS, within(0.5));

        robot.doubleClickOn(view);
        settle();
        assertThat(visible()).isEqualTo(new Span(0, MONTHS));
    }

    @Test
    void draggedStretchIsZoomedTo(FxRobot robot) {
        var layout = view.shownLayout().orElseThrow();
        double y = layout.plot().centreY();
        robot.drag(robot.offset(view, 0, 0).query().add(layout.xOf(12) - view.getWidth() / 2, y - view.getHeight() / 2))
                .dropTo(robot.offset(view, 0, 0)
                        .query()
                        .add(layout.xOf(24) - view.getWidth() / 2, y - view.getHeight() / 2));
        settle();

        assertThat(visible().length()).isCloseTo(12, within(1.0));
        assertThat(visible().from()).isCloseTo(12, within(1.0));
    }

    @Test
    void zoomByKeysStaysWithinTheAxisAndFollowsTheCrosshair(FxRobot robot) {
        robot.clickOn(view).type(KeyCode.END);
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.ADD);
        }
        settle();
        assertThat(visible().length()).isCloseTo(3, within(0.01));
        assertThat(visible().to()).isCloseTo(MONTHS, within(0.01));

        robot.type(KeyCode.HOME);
        settle();
        assertThat(visible().from()).isCloseTo(0, within(0.01));
        robot.type(KeyCode.DIGIT0);
        settle();
        assertThat(visible()).isEqualTo(new Span(0, MONTHS));
    }

    @Test
    void stalePictureIsDimmedButNotForABlink() {
        Canvas canvas = (Canvas) view.lookup("Canvas");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            view.staleProperty().set(true);
            view.staleProperty().set(false);
        });
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertThat(canvas.getOpacity()).isEqualTo(1);

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.staleProperty().set(true));
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertThat(canvas.getOpacity()).isLessThan(1);
    }

    @Test
    void zoomAndHiddenSeriesBelongToTheirChart() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            view.change(view.state().toggled("phase").withVisible(new Span(6, 18)));
            view.chartProperty().set(Optional.of(chart("second", 20)));
        });
        settle();
        assertThat(visible()).isEqualTo(new Span(0, MONTHS));

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.chartProperty().set(Optional.of(chart("first", 30))));
        settle();
        assertThat(visible()).isEqualTo(new Span(6, 18));
        assertThat(view.state().hidden()).containsExactly("phase");
    }
}

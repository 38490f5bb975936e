package org.dealbench.desktop.page;

import java.util.OptionalDouble;
import java.util.function.IntSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// A chart over a table, with a divider between them that can be dragged or moved with the arrow keys.
///
/// Until somebody moves it, the table has room for its rows and the chart all the rest, within reason. (A `SplitPane`
/// keeps proportions instead, which cuts the chart when words become larger.)
final class PageSplit extends Region {

    private static final double LEAST_CHART = 0.56;
    private static final double MOST_CHART = 0.72;
    private static final double HEADER_EMS = 2.4;
    private static final double ROW_EMS = 2.2;
    private static final int SPARE_ROWS = 2;
    private static final double DIVIDER = 5;
    private static final double KEY_STEP = 0.05;

    private final Region chart;
    private final Region table;
    private final Region divider = new Region();
    private final Region around;
    private final IntSupplier rows;
    private final ObservableValue<Font> font;
    private OptionalDouble chosen = OptionalDouble.empty();

    /// A split of two parts.
    ///
    /// @param around what stands over the table
    /// @param rows how many the table has
    PageSplit(Region chart, Region table, Region around, IntSupplier rows, ObservableValue<Font> font) {
        this.chart = chart;
        this.table = table;
        this.around = around;
        this.rows = rows;
        this.font = font;
        getStyleClass().add("page");
        setMinSize(0, 0);
        divider.getStyleClass().add("page-divider");
        divider.setId("page-divider");
        divider.setCursor(Cursor.V_RESIZE);
        divider.setFocusTraversable(true);
        divider.setAccessibleRole(AccessibleRole.SLIDER);
        divider.setAccessibleText("Height of the chart");
        divider.setOnMousePressed(_ -> divider.requestFocus());
        divider.setOnMouseDragged(event ->
                choose(sceneToLocal(event.getSceneX(), event.getSceneY()).getY()));
        divider.setOnKeyPressed(this::pressed);
        getChildren().addAll(chart, table, divider);
        font.subscribe(this::requestLayout);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            double step = event.getCode() == KeyCode.UP ? -KEY_STEP : KEY_STEP;
            choose(divider.getLayoutY() + step * getHeight());
            event.consume();
        }
    }

    private void choose(double y) {
        chosen = OptionalDouble.of(Math.clamp(y / getHeight(), 0, 1));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double part = chosen.orElseGet(() -> usual(height));
        double most = Math.max(0, height - DIVIDER - table.minHeight(width));
        double least = chart.minHeight(width);
        // A chart without the room for it would be painted over the tools of the table.
        boolean fits = least <= most;
        chart.setVisible(fits);
        double above = fits ? Math.rint(Math.clamp(part * height, least, most)) : 0;
        chart.resizeRelocate(0, 0, width, above);
        divider.resizeRelocate(0, above, width, DIVIDER);
        table.resizeRelocate(0, above + DIVIDER, width, Math.max(0, height - above - DIVIDER));
    }

    private double usual(double height) {
        double em = font.getValue().getSize();
        double wanted = around.prefHeight(getWidth()) + em * (HEADER_EMS + (rows.getAsInt() + SPARE_ROWS) * ROW_EMS);
        return height <= 0 ? LEAST_CHART : Math.clamp(1 - wanted / height, LEAST_CHART, MOST_CHART);
    }
}

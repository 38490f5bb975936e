package org.dealbench.desktop.chart;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.dealbench.chart.display.Readout;
import org.dealbench.chart.display.Rgb;
import org.dealbench.chart.display.Theme;

/// The values at the crosshair, in a box over the chart.
final class ReadoutBox extends VBox {

    private static final double SWATCH = 0.7;

    private final Label title = new Label();
    private final GridPane values = new GridPane();
    private final Label mark = new Label();

    ReadoutBox() {
        getStyleClass().add("readout");
        title.getStyleClass().add("readout-title");
        values.getStyleClass().add("readout-values");
        mark.getStyleClass().add("readout-mark");
        mark.setWrapText(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        values.getColumnConstraints().addAll(new ColumnConstraints(), words, numbers);
        getChildren().addAll(title, values, mark);
        setMouseTransparent(true);
        setVisible(false);
        setManaged(false);
    }

    /// Shows the values of a point.
    ///
    /// @param em the size of words, for the swatches
    /// @param story of the marker under the pointer, empty for none
    void show(Readout readout, Theme theme, double em, String story) {
        title.setText(readout.title());
        values.getChildren().clear();
        int row = 0;
        for (Readout.Entry entry : readout.entries()) {
            Rgb colour = theme.colour(entry.token());
            Rectangle swatch =
                    new Rectangle(em * SWATCH, em * SWATCH, Color.rgb(colour.red(), colour.green(), colour.blue()));
            Label label = new Label(entry.label());
            Label value = new Label(entry.value());
            value.getStyleClass().add("readout-value");
            label.setMinWidth(Region.USE_PREF_SIZE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            values.addRow(row++, swatch, label, value);
        }
        mark.setText(story);
        mark.setManaged(!story.isEmpty());
        mark.setVisible(!story.isEmpty());
        setVisible(true);
    }
}

package org.dealbench.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// What a start of Dealbench is held against: a window with one chart and one table of JavaFX's own, and nothing else.
final class BareWindow {

    static final String USABLE = "USABLE ";

    private static final int MONTHS = 60;
    private static final int COLUMNS = 6;

    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            LineChart<Number, Number> chart = new LineChart<>(new NumberAxis(), new NumberAxis());
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            IntStream.range(0, MONTHS).forEach(month -> series.getData().add(new XYChart.Data<>(month, month * month)));
            chart.getData().add(series);
            chart.setAnimated(false);
            TableView<Integer> table = new TableView<>();
            for (int i = 0; i < COLUMNS; i++) {
                int column = i;
                TableColumn<Integer, String> made = new TableColumn<>("Column " + i);
                made.setCellValueFactory(row -> new ReadOnlyStringWrapper("" + row.getValue() * column));
                table.getColumns().add(made);
            }
            table.getItems().setAll(IntStream.range(0, MONTHS).boxed().toList());
            Scene scene = new Scene(new SplitPane(chart, table), 1280, 800);
            scene.addPostLayoutPulseListener(() -> {
                Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
                System.out.println(
                        USABLE + Duration.between(begun, Instant.now()).toMillis());
                System.out.flush();
            });
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }
}

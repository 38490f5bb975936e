package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.dealbench.chart.display.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The check of pages bites.
@ExtendWith(ApplicationExtension.class)
class ReadabilityTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Pane(), 400, 200));
        stage.setWidth(400);
        stage.setHeight(200);
        stage.show();
    }

    private List<String> faults(String style, Label... labels) {
        List<String> faults = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Pane pane = new Pane(labels);
            pane.setStyle("-fx-background-color: white; -fx-font-size: 14px;" + style);
            stage.getScene().setRoot(pane);
            pane.applyCss();
            pane.layout();
            faults.addAll(Readability.faults(stage.getScene(), Theme.LIGHT));
        });
        return faults;
    }

    private static Label label(String text, double x, double y) {
        Label label = new Label(text);
        label.setStyle("-fx-text-fill: #222222;");
        label.relocate(x, y);
        return label;
    }

    @Test
    void readableWordsPass() {
        assertThat(faults("", label("Amount", 10, 10), label("Condition", 10, 60)))
                .isEmpty();
    }

    @Test
    void wordsCutShortAreFound() {
        Label label = label("Contingent investment", 10, 10);
        label.setPrefWidth(60);
        label.setMaxWidth(60);
        assertThat(faults("", label)).singleElement().asString().startsWith("cut short");
    }

    @Test
    void wordsOutOfTheWindowAreFound() {
        assertThat(faults("", label("Contingent investment", -20, 10)))
                .singleElement()
                .asString()
                .startsWith("out of sight");
    }

    @Test
    void wordsOnEachOtherAreFound() {
        assertThat(faults("", label("Amount", 10, 10), label("Condition", 20, 14)))
                .singleElement()
                .asString()
                .startsWith("on each other");
    }

    @Test
    void paleWordsAreFound() {
        Label label = label("Amount", 10, 10);
        label.setStyle("-fx-text-fill: #aaaaaa;");
        assertThat(faults("", label)).singleElement().asString().startsWith("too pale");
    }
}

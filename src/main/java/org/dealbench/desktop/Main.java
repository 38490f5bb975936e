package org.dealbench.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The composition root of the window.
public final class Main extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Dealbench");
        stage.setScene(new Scene(
                new StackPane(new Label(String.join(" ", getParameters().getUnnamed()))), 1280, 800));
        stage.show();
    }

    public static void main(String[] arguments) {
        launch(Main.class, arguments);
    }
}

package org.dealbench.desktop.dialog;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Dialogs over a window, in its look.
///
/// @param dress gives a dialog the look of the window
record DialogLook(Stage owner, Consumer<Parent> dress) {

    <T> Optional<T> show(Dialog<T> dialog) {
        dialog.initOwner(owner);
        dialog.setGraphic(null);
        dress.accept(dialog.getDialogPane());
        return dialog.showAndWait();
    }

    /// Lets a dialog be as wide as the style sheet wants it, and as the screen has room for.
    static void widen(DialogPane pane, String styleClass) {
        pane.getStyleClass().add(styleClass);
        // Bound, because the theme caps every dialog and would win over a value that is set.
        pane.maxWidthProperty()
                .bind(new SimpleDoubleProperty(
                        Screen.getPrimary().getVisualBounds().getWidth()));
    }
}

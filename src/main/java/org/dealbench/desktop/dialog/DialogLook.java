package org.dealbench.desktop.dialog;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
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
}

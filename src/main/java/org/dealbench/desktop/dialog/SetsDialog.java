package org.dealbench.desktop.dialog;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.SetAction;

/// The assumption sets that are kept, and what can be done with one.
final class SetsDialog extends Dialog<Optional<SetAction>> {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 280;

    SetsDialog(List<KeptSet> sets, ZoneId zone) {
        ListView<KeptSet> list = new ListView<>();
        list.setId("assumption-sets");
        list.getItems().setAll(sets);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(_ -> new WrappedCell<>(set -> set.text(zone)));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setAccessibleText("Assumption sets");
        ButtonType insert = new ButtonType("Insert\u2026", ButtonData.OTHER);
        ButtonType rename = new ButtonType("Rename\u2026", ButtonData.OTHER);
        ButtonType delete = new ButtonType("Delete\u2026", ButtonData.OTHER);
        setTitle("Assumption sets");
        setHeaderText("Kept from workbooks, to be inserted into others.");
        getDialogPane().setContent(list);
        getDialogPane().getButtonTypes().setAll(insert, rename, delete, ButtonType.CLOSE);
        setResizable(true);
        setOnShown(_ -> list.requestFocus());
        setResultConverter(button -> {
            KeptSet chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null || button == null || button == ButtonType.CLOSE) {
                return Optional.empty();
            }
            if (button == insert) {
                return Optional.of(new SetAction.Insert(chosen));
            }
            return Optional.of(button == rename ? new SetAction.Rename(chosen) : new SetAction.Delete(chosen));
        });
    }
}

package org.dealbench.desktop.dialog;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.SafetyQuestions.Looking;

/// The earlier versions of a workbook, newest first.
final class HistoryDialog extends Dialog<Optional<Looking>> {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;

    HistoryDialog(List<Version> versions, ZoneId zone) {
        ListView<Version> list = new ListView<>();
        list.setId("versions");
        list.getItems().setAll(versions);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(_ -> cell(zone));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setAccessibleText("Earlier versions, newest first");
        ButtonType compare = new ButtonType("Compare with now", ButtonData.OTHER);
        ButtonType restore = new ButtonType("Open as a copy", ButtonData.OTHER);
        setTitle("History");
        setHeaderText("Each save, and what was given up unsaved.");
        getDialogPane().setContent(list);
        getDialogPane().getButtonTypes().setAll(compare, restore, ButtonType.CLOSE);
        setResizable(true);
        setResultConverter(button -> {
            Version chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null || (button != compare && button != restore)) {
                return Optional.empty();
            }
            return Optional.of(button == compare ? new Looking.Compare(chosen) : new Looking.Restore(chosen));
        });
    }

    private static ListCell<Version> cell(ZoneId zone) {
        return new ListCell<>() {
            @Override
            protected void updateItem(Version item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.text(zone));
            }
        };
    }
}

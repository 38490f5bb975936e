package org.dealbench.desktop.dialog;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.HistoryPreview;
import org.dealbench.presentation.shell.SafetyQuestions.Looking;

/// The earlier versions of a workbook, newest first, and what the selected one was.
final class HistoryDialog extends Dialog<Optional<Looking>> {

    private static final double LIST_SHARE = 0.27;

    HistoryDialog(List<Version> versions, HistoryPreview preview, ZoneId zone) {
        ListView<Version> list = new ListView<>();
        list.setId("versions");
        list.getItems().setAll(versions);
        list.setCellFactory(_ -> new WrappedCell<>(version -> version.text(zone)));
        list.setAccessibleText("Earlier versions, newest first");
        list.getSelectionModel().selectedItemProperty().subscribe(version -> {
            if (version != null) {
                preview.select(version);
            }
        });
        list.getSelectionModel().selectFirst();
        SplitPane split = new SplitPane(list, new VersionView(preview).root());
        split.setDividerPositions(LIST_SHARE);
        split.getStyleClass().add("history");
        ButtonType compare = new ButtonType("Compare with now", ButtonData.OTHER);
        ButtonType restore = new ButtonType("Open as a copy", ButtonData.OTHER);
        setTitle("History");
        setHeaderText("Each save, and what was given up unsaved.");
        getDialogPane().setContent(split);
        DialogLook.widen(getDialogPane(), "history-dialog");
        getDialogPane().getButtonTypes().setAll(compare, restore, ButtonType.CLOSE);
        setResizable(true);
        setOnShown(_ -> list.requestFocus());
        setResultConverter(button -> {
            Version chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null || (button != compare && button != restore)) {
                return Optional.empty();
            }
            return Optional.of(button == compare ? new Looking.Compare(chosen) : new Looking.Restore(chosen));
        });
    }
}

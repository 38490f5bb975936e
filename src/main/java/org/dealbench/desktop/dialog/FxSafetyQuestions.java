package org.dealbench.desktop.dialog;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.HistoryPreview;
import org.dealbench.presentation.shell.Recoverable;
import org.dealbench.presentation.shell.SafetyQuestions;

/// Questions about what could be lost. Closing a dialog never loses anything.
public final class FxSafetyQuestions implements SafetyQuestions {

    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 200;
    private static final double GAP = 8;

    private final DialogLook look;
    private final ZoneId zone;

    /// Dialogs over a window.
    ///
    /// @param dress gives a dialog the look of the window
    /// @param zone in which times are told
    public FxSafetyQuestions(Stage owner, Consumer<Parent> dress, ZoneId zone) {
        look = new DialogLook(owner, dress);
        this.zone = zone;
    }

    @Override
    public Optional<Recovering> recover(List<Recoverable> left) {
        // Radio buttons and no list: cells of a list do not grow with the lines of their text.
        ToggleGroup group = new ToggleGroup();
        VBox choices =
                new VBox(GAP, left.stream().map(each -> choice(each, group)).toArray(Node[]::new));
        choices.setId("recoverable");
        group.selectToggle(group.getToggles().getFirst());
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, LIST_HEIGHT);
        ButtonType open = new ButtonType("Open", ButtonData.OK_DONE);
        ButtonType discard = new ButtonType("Discard", ButtonData.OTHER);
        ButtonType later = new ButtonType("Ask again at the next start", ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle("Recovered edits");
        dialog.setHeaderText("Dealbench ended before these edits were saved. Nothing is lost.");
        Label hint =
                new Label("Opened edits can be undone. They are kept until you save or discard them; discarded ones"
                        + " stay in the workbook's history.");
        hint.setWrapText(true);
        hint.setMaxWidth(WIDTH);
        dialog.getDialogPane().setContent(new VBox(GAP, scroll, hint));
        dialog.getDialogPane().getButtonTypes().setAll(open, discard, later);
        Optional<ButtonType> answer = look.show(dialog);
        if (answer.isEmpty() || answer.get() == later) {
            return Optional.empty();
        }
        Recoverable chosen = left.get(group.getToggles().indexOf(group.getSelectedToggle()));
        return Optional.of(new Recovering(chosen, answer.get() == open ? Recovery.OPEN : Recovery.DISCARD));
    }

    private RadioButton choice(Recoverable left, ToggleGroup group) {
        RadioButton button = new RadioButton(left.text(zone));
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    @Override
    public Optional<Looking> version(List<Version> versions, HistoryPreview preview) {
        return look.show(new HistoryDialog(versions, preview, zone)).flatMap(answer -> answer);
    }

    @Override
    public OnDisk changedOnDisk(String file, boolean unsaved) {
        ButtonType reload = new ButtonType("Reload", ButtonData.OTHER);
        ButtonType compare = new ButtonType("Compare", ButtonData.OTHER);
        ButtonType copy = new ButtonType("Save a copy\u2026", ButtonData.OTHER);
        ButtonType later = new ButtonType("Not now", ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", compare, copy, reload, later);
        alert.setTitle("Changed on disk");
        alert.setHeaderText("Somebody else has changed the workbook's file.");
        alert.setContentText(file + "\n\nIt was not overwritten, and what is open here is unchanged"
                + (unsaved
                        ? ", with your edits. Reloading leaves them out; they stay in the workbook's history."
                        : "."));
        ButtonType answer = look.show(alert).orElse(later);
        if (answer == reload) {
            return OnDisk.RELOAD;
        }
        if (answer == compare) {
            return OnDisk.COMPARE;
        }
        return answer == copy ? OnDisk.SAVE_COPY : OnDisk.LATER;
    }

    @Override
    public void showDifferences(String title, List<String> lines) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(lines);
        list.setPrefSize(WIDTH, LIST_HEIGHT * 2);
        list.setCellFactory(_ -> new WrappedCell<>(Function.identity()));
        list.setAccessibleText(title);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(title);
        dialog.setHeaderText(lines.size() == 1 ? "One difference" : lines.size() + " differences");
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.setResizable(true);
        look.show(dialog);
    }
}

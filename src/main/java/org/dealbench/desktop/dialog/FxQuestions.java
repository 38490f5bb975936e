package org.dealbench.desktop.dialog;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.dealbench.desktop.control.ChoiceBoxes;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.SetAction;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.Questions;
import org.dealbench.presentation.text.Choice;
import org.jspecify.annotations.Nullable;

/// Questions in the system's file dialogs and dialogs of our own.
public final class FxQuestions implements Questions {

    private final Stage owner;
    private final DialogLook look;
    private @Nullable File folder;

    /// Dialogs over a window.
    ///
    /// @param dress gives a dialog the look of the window
    public FxQuestions(Stage owner, Consumer<Parent> dress) {
        this.owner = owner;
        look = new DialogLook(owner, dress);
    }

    @Override
    public Optional<Path> fileToOpen() {
        FileChooser chooser = chooser("Open a workbook", workbooks());
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> fileToSave(Path suggestion) {
        FileChooser chooser = chooser("Save the workbook", workbooks());
        suggest(chooser, suggestion);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> fileToExport(Path suggestion, String extension) {
        FileChooser chooser =
                chooser("Export", new ExtensionFilter(extension.toUpperCase(Locale.ROOT) + " files", "*." + extension));
        suggest(chooser, suggestion);
        return remembered(chooser.showSaveDialog(owner));
    }

    private static ExtensionFilter workbooks() {
        return new ExtensionFilter("Dealbench workbooks", "*" + FileModel.EXTENSION);
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filter, new ExtensionFilter("All files", "*.*"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private static void suggest(FileChooser chooser, Path suggestion) {
        chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
        Path parent = suggestion.toAbsolutePath().getParent();
        if (suggestion.getParent() != null && parent != null && parent.toFile().isDirectory()) {
            chooser.setInitialDirectory(parent.toFile());
        }
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    @Override
    public Unsaved unsaved(String title) {
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType discard = new ButtonType("Discard", ButtonData.NO);
        ButtonType cancel = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", save, discard, cancel);
        alert.setTitle("Changes not saved");
        alert.setHeaderText("Save the changes to \u201c" + title + "\u201d?");
        alert.setContentText("Discarded changes stay in the workbook's history (File, History).");
        ButtonType answer = shown(alert).orElse(cancel);
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Optional<Choice> choose(String question, List<Choice> choices) {
        List<Labelled> labelled = choices.stream().map(Labelled::new).toList();
        ChoiceDialog<Labelled> dialog = new ChoiceDialog<>(labelled.getFirst(), labelled);
        dialog.setTitle("Dealbench");
        dialog.setHeaderText(question);
        dialog.getDialogPane().lookup(".combo-box").setAccessibleText(question);
        return shown(dialog).map(Labelled::choice);
    }

    /// A choice that a dialog shows by its label.
    private record Labelled(Choice choice) {
        @Override
        public String toString() {
            return ChoiceBoxes.converter().toString(choice);
        }
    }

    @Override
    public boolean fill(Form form) {
        return shown(new FormDialog(form)).filter(FormDialog::agreed).isPresent();
    }

    @Override
    public Optional<SetAction> assumptionSet(List<KeptSet> sets, ZoneId zone) {
        return shown(new SetsDialog(sets, zone)).flatMap(answer -> answer);
    }

    @Override
    public void showShortcuts() {
        shown(new ShortcutSheet());
    }

    @Override
    public void showAbout() {
        Alert alert = new Alert(Alert.AlertType.INFORMATION);
        alert.setTitle("About Dealbench");
        alert.setHeaderText("Dealbench");
        alert.setContentText("A workbench for analysts of AI-compute deals.\nLicence: Apache-2.0. Font: IBM Plex Sans,"
                + " SIL Open Font License.");
        shown(alert);
    }

    private <T> Optional<T> shown(Dialog<T> dialog) {
        return look.show(dialog);
    }
}

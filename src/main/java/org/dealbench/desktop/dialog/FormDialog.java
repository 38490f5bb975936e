package org.dealbench.desktop.dialog;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.dealbench.presentation.form.Form;

/// A form as a dialog: a line for each field, what is wrong with it below, and a button that waits until all is right.
final class FormDialog extends Dialog<ButtonType> {

    private static final double PART_OF_WINDOW = 0.6;
    private static final double MIN_ROOM = 300;
    private static final double FRAME = 4;

    private final GridPane grid = new GridPane();

    FormDialog(Form form) {
        setTitle(form.title());
        setHeaderText(form.title());
        grid.getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, fields);
        List<FormFieldView> views =
                form.fields().stream().map(FormFieldView::new).toList();
        for (FormFieldView view : views) {
            GridPane.setValignment(view.label(), VPos.TOP);
            grid.addRow(grid.getRowCount(), view.label(), view.content());
        }
        // Room is kept for what it says, so that nothing moves under the hand that types.
        VBox words = new VBox(line("form-note", form.noteProperty()), problem(form));
        words.getStyleClass().add("form-words");
        VBox content = new VBox(scrolling(), details(form), words);
        content.getStyleClass().add("form-content");
        getDialogPane().setContent(content);
        getDialogPane().getStyleClass().add("form-dialog");
        if (!form.detailsProperty().get().isEmpty()) {
            DialogLook.widen(getDialogPane(), "form-with-details");
        }
        ButtonType agree = new ButtonType(form.action(), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(agree, ButtonType.CANCEL);
        Node button = getDialogPane().lookupButton(agree);
        button.setId("form-agree");
        button.disableProperty().bind(form.readyProperty().not());
        setResizable(true);
        setOnShown(_ ->
                views.stream().filter(FormFieldView::isToBeTyped).findFirst().ifPresent(FormFieldView::focus));
    }

    /// As high as its fields while the window behind it has room for that; else they scroll.
    private ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane(grid) {
            @Override
            protected double computePrefHeight(double width) {
                Window behind = getOwner();
                double room = behind == null ? MIN_ROOM : Math.max(MIN_ROOM, behind.getHeight() * PART_OF_WINDOW);
                return Math.min(room, grid.prefHeight(width) + FRAME);
            }
        };
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        scroll.setVisible(!grid.getChildren().isEmpty());
        scroll.setManaged(scroll.isVisible());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// What agreeing does. It has its room from the start where there is something to say.
    private static ListView<String> details(Form form) {
        ListView<String> list = new ListView<>();
        list.setId("form-details");
        list.setAccessibleText("What this does");
        list.getStyleClass().add("form-details");
        list.setCellFactory(_ -> new WrappedCell<>(Function.identity()));
        form.detailsProperty().subscribe(lines -> list.getItems().setAll(lines));
        boolean shown = !form.detailsProperty().get().isEmpty();
        list.setVisible(shown);
        list.setManaged(shown);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static Label problem(Form form) {
        Label problem = line("form-problem", form.problemProperty());
        problem.getStyleClass().add("form-fault");
        return problem;
    }

    private static Label line(String id, ObservableStringValue text) {
        Label line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.textProperty().bind(text);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    static boolean agreed(ButtonType answer) {
        return answer.getButtonData() == ButtonData.OK_DONE;
    }
}

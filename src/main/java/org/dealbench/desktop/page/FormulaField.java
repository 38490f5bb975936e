package org.dealbench.desktop.page;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.presentation.formula.Completion;
import org.dealbench.presentation.formula.FormulaBar;
import org.dealbench.presentation.formula.Suggestion;
import org.jspecify.annotations.Nullable;

/// The field for the formula of the selected line, a line below that says what it gives, and over what lies beneath it
/// a list of what can stand where one types.
///
/// The keys stay in the field: arrows go through the list, Enter and Tab take what is chosen there, Escape closes it.
/// Without the list Enter takes the formula and Escape lets go of it; Ctrl+Space shows all there is.
final class FormulaField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double ROW_EM = 2.2;
    private static final int MOST_ROWS = 8;

    private final FormulaBar bar;
    private final TextField editor = new TextField();
    private final Label status = new Label();
    private final ListView<Suggestion> list = new ListView<>();
    private final VBox root;
    private boolean showing;
    private boolean typing;

    FormulaField(FormulaBar bar) {
        this.bar = bar;
        Label label = new Label("Formula");
        label.setLabelFor(editor);
        editor.setId("formula-editor");
        editor.setPromptText("revenue.total / capacity.itMw");
        HBox.setHgrow(editor, Priority.ALWAYS);
        HBox line = new HBox(label, editor);
        line.getStyleClass().add("formula-line");
        status.setId("formula-status");
        status.getStyleClass().add("formula-status");
        status.setWrapText(true);
        root = new VBox(line, status);
        root.getStyleClass().add("formula-field");
        makeList();
        bar.textProperty().subscribe(this::showText);
        bar.lineProperty().subscribe(_ -> showLine());
        bar.statusProperty().subscribe(status::setText);
        bar.faultProperty().subscribe(fault -> showFault(fault.orElse(null)));
        bar.completionProperty().subscribe(this::showCompletion);
        editor.setTextFormatter(new TextFormatter<>(this::typed));
        editor.setOnMousePressed(_ -> bar.dismiss());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        editor.focusedProperty().subscribe((had, has) -> {
            if (had && !has && !list.isFocused()) {
                bar.take();
            }
        });
    }

    private void makeList() {
        list.setId("formula-suggestions");
        list.getStyleClass().add("formula-suggestions");
        list.setAccessibleText("What can stand here");
        list.setCellFactory(_ -> new SuggestionCell());
        list.setFocusTraversable(false);
        list.setVisible(false);
        list.setManaged(false);
        list.setOnMouseClicked(_ -> accept());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            editor.setAccessibleHelp(chosen == null ? status.getText() : chosen.spoken());
            editor.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        });
        StackPane.setAlignment(list, Pos.TOP_LEFT);
    }

    /// A change says where the caret will be; the field itself moves it only after its text has changed.
    private TextFormatter.Change typed(TextFormatter.Change change) {
        if (change.isContentChange() && !showing) {
            typing = true;
            bar.type(change.getControlNewText(), change.getCaretPosition(), false);
            typing = false;
        }
        return change;
    }

    private void showText(String text) {
        if (!typing && !editor.getText().equals(text)) {
            showing = true;
            editor.setText(text);
            showing = false;
        }
    }

    private void showLine() {
        String closed = bar.closed();
        editor.setDisable(!closed.isEmpty());
        editor.setAccessibleText(bar.name().isEmpty() ? "Formula" : "Formula of " + bar.name());
    }

    /// The place of a fault is selected once the field has not the caret in it: while one types the words below say it.
    private void showFault(@Nullable FormulaFault fault) {
        editor.pseudoClassStateChanged(WRONG, fault != null);
        status.pseudoClassStateChanged(WRONG, fault != null);
        editor.setAccessibleHelp(status.getText());
    }

    private void showCompletion(Completion completion) {
        boolean any = !completion.suggestions().isEmpty();
        list.getItems().setAll(completion.suggestions());
        list.setVisible(any);
        list.setManaged(any);
        if (any) {
            double row = ROW_EM * editor.getFont().getSize();
            list.setFixedCellSize(row);
            list.setMaxHeight(row * Math.min(MOST_ROWS, completion.suggestions().size()) + 4);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void press(KeyEvent event) {
        if (list.isVisible() && pressInList(event.getCode())) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            bar.take();
            selectFault();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            bar.letGo();
            editor.end();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            bar.type(editor.getText(), editor.getCaretPosition(), true);
            event.consume();
        }
    }

    private boolean pressInList(KeyCode code) {
        switch (code) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            case ENTER, TAB -> accept();
            case ESCAPE -> bar.dismiss();
            case LEFT, RIGHT, HOME, END -> {
                bar.dismiss();
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int steps) {
        int target = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) steps,
                0,
                list.getItems().size() - 1);
        list.getSelectionModel().select(target);
        list.scrollTo(Math.max(0, target - MOST_ROWS / 2));
    }

    private void accept() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            int caret = bar.accept(chosen);
            editor.requestFocus();
            editor.positionCaret(caret);
        }
    }

    private void selectFault() {
        bar.faultProperty()
                .get()
                .ifPresent(fault -> editor.selectRange(
                        fault.offset(), Math.min(editor.getLength(), fault.offset() + fault.length())));
    }

    /// A suggestion with its unit and its sentence.
    private static final class SuggestionCell extends ListCell<Suggestion> {

        private final Label name = new Label();
        private final Label unit = new Label();
        private final Label detail = new Label();
        private final HBox box = new HBox(name, unit, detail);

        SuggestionCell() {
            name.getStyleClass().add("suggestion-name");
            unit.getStyleClass().add("suggestion-unit");
            detail.getStyleClass().add("suggestion-detail");
            box.getStyleClass().add("suggestion");
            HBox.setHgrow(detail, Priority.ALWAYS);
            name.setMinWidth(USE_PREF_SIZE);
            unit.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(null);
            setGraphic(empty || suggestion == null ? null : box);
            if (suggestion != null) {
                name.setText(suggestion.label());
                unit.setText(suggestion.unit());
                detail.setText(suggestion.detail());
                setAccessibleText(suggestion.spoken());
            }
        }
    }

    /// The field with the words below it.
    Node root() {
        return root;
    }

    /// What lies over the table beneath while something is suggested.
    Node suggestions() {
        return list;
    }
}

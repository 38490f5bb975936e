package org.dealbench.desktop.page;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.SingleInput;

/// An input beside a table that is typed: Enter or leaving it takes what was typed, Escape lets go of it.
final class TypedField {

    private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 6;

    private final SingleInput input;
    private final TextField editor = new TextField();
    private final Label note = new Label();
    private final HBox root = new HBox(editor, note);

    TypedField(SingleInput input) {
        this.input = input;
        editor.setPrefColumnCount(COLUMNS);
        editor.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("field-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        root.getStyleClass().add("typed-field");
        input.cellProperty().subscribe(this::show);
        editor.focusedProperty().subscribe((had, has) -> {
            if (has && !had) {
                editor.setText(input.cellProperty().get().typed());
            } else if (had && !has) {
                take();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                editor.selectAll();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                input.letGo();
                editor.setText(input.cellProperty().get().typed());
                editor.selectAll();
                event.consume();
            }
        });
    }

    private void take() {
        Cell cell = input.cellProperty().get();
        if (!editor.getText().equals(cell.typed()) && !editor.getText().equals(cell.text())) {
            input.type(editor.getText());
        }
        show(input.cellProperty().get());
    }

    private void show(Cell cell) {
        editor.setText(editor.isFocused() ? cell.typed() : cell.text());
        editor.setDisable(!cell.editable());
        boolean wrong = cell.mark() == Cell.Mark.WRONG;
        editor.pseudoClassStateChanged(WRONG, wrong);
        editor.pseudoClassStateChanged(OVERRIDDEN, cell.mark() == Cell.Mark.OVERRIDDEN);
        editor.setTooltip(cell.note().isEmpty() ? null : new Tooltip(cell.note()));
        editor.setAccessibleHelp(cell.note());
        note.setText(wrong ? cell.note() : cell.mark() == Cell.Mark.UNCERTAIN ? "\u00b1" : "");
        note.pseudoClassStateChanged(WRONG, wrong);
        note.setManaged(!note.getText().isEmpty());
        note.setVisible(note.isManaged());
    }

    TextField editor() {
        return editor;
    }

    Node root() {
        return root;
    }
}

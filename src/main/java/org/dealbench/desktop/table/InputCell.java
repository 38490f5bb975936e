package org.dealbench.desktop.table;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.dealbench.desktop.control.ChoiceBoxes;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.text.Choice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A cell that is typed or chosen in. Leaving it keeps what was typed; Escape lets go of it.
///
/// The value is told to the table's view model rather than set here: what cannot be used comes back as a cell that is
/// marked.
final class InputCell extends TableCell<RowItem, Cell> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");
    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");
    private static final PseudoClass RESULT = PseudoClass.getPseudoClass("result");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final BiConsumer<RowItem, String> typed;
    private final Consumer<RowItem> letGo;
    private final Consumer<KeyCode> moveOn;
    private final EditStart start;
    private @Nullable TextField field;
    private @Nullable PrefixSelectionComboBox<Choice> combo;
    private boolean dropped;

    /// A cell of an input table.
    ///
    /// @param typed told the row and what was typed
    /// @param letGo told the row whose text should be what it was
    /// @param moveOn told the key that ended typing
    /// @param start what the next edit begins with
    InputCell(
            boolean numeric,
            BiConsumer<RowItem, String> typed,
            Consumer<RowItem> letGo,
            Consumer<KeyCode> moveOn,
            EditStart start) {
        this.typed = typed;
        this.letGo = letGo;
        this.moveOn = moveOn;
        this.start = start;
        getStyleClass().addAll("input-cell", numeric ? "numeric" : "words");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() == 2) {
                start.ask("");
            } else {
                start.forget();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (empty || cell == null) {
            mark(Cell.Mark.NONE, false);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        mark(cell.mark(), !cell.editable());
        if (!isEditing()) {
            showText(cell);
        }
        setTooltip(cell.note().isEmpty() ? null : new Tooltip(cell.note()));
        setAccessibleHelp(cell.note());
    }

    private void showText(Cell cell) {
        setText(cell.text());
        setGraphic(
                switch (cell.mark()) {
                    case WRONG -> new FontIcon(Feather.ALERT_CIRCLE);
                    case WAITING -> new FontIcon(Feather.CLOCK);
                    case OVERRIDDEN -> new FontIcon(Feather.EDIT_2);
                    case INHERITED -> new FontIcon(Feather.CORNER_DOWN_RIGHT);
                    case UNCERTAIN -> uncertain();
                    default -> null;
                });
    }

    private static Text uncertain() {
        Text sign = new Text("\u00b1");
        sign.getStyleClass().add("uncertain-mark");
        return sign;
    }

    private void mark(Cell.Mark mark, boolean closed) {
        pseudoClassStateChanged(WRONG, mark == Cell.Mark.WRONG);
        pseudoClassStateChanged(WAITING, mark == Cell.Mark.WAITING);
        pseudoClassStateChanged(OVERRIDDEN, mark == Cell.Mark.OVERRIDDEN);
        pseudoClassStateChanged(INHERITED, mark == Cell.Mark.INHERITED);
        pseudoClassStateChanged(RESULT, mark == Cell.Mark.RESULT);
        pseudoClassStateChanged(CLOSED, closed && mark != Cell.Mark.RESULT);
    }

    @Override
    public void startEdit() {
        Cell cell = getItem();
        Optional<String> asked = start.take();
        if (cell == null || !cell.editable() || asked.isEmpty()) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        dropped = false;
        setText(null);
        if (cell.picks().isEmpty()) {
            startTyping(cell, asked.get());
        } else {
            startChoosing(cell);
        }
    }

    private void startTyping(Cell cell, String first) {
        TextField editor = new TextField(first.isEmpty() ? cell.typed() : first);
        editor.setAlignment(getAlignment());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> endByKey(event, false));
        editor.focusedProperty().subscribe((had, has) -> {
            if (had && !has && isEditing()) {
                cancelEdit();
            }
        });
        field = editor;
        setGraphic(editor);
        editor.requestFocus();
        if (first.isEmpty()) {
            editor.selectAll();
        } else {
            goOnAfter(editor);
        }
    }

    /// A field that gains the focus selects its text: the next letter must go on after the first, not replace it.
    private static void goOnAfter(TextField editor) {
        EventHandler<KeyEvent> deselect = new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (event.getEventType() != KeyEvent.KEY_RELEASED) {
                    editor.removeEventFilter(KeyEvent.ANY, this);
                    editor.end();
                }
            }
        };
        editor.addEventFilter(KeyEvent.ANY, deselect);
    }

    private void startChoosing(Cell cell) {
        PrefixSelectionComboBox<Choice> editor = new PrefixSelectionComboBox<>();
        editor.setConverter(ChoiceBoxes.converter());
        editor.getItems().setAll(cell.picks());
        cell.picks().stream()
                .filter(choice -> choice.label().equals(cell.typed()))
                .findFirst()
                .ifPresent(editor::setValue);
        editor.setMaxWidth(Double.MAX_VALUE);
        editor.prefWidthProperty().bind(Bindings.createDoubleBinding(this::getWidth, widthProperty()));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> endByKey(event, editor.isShowing()));
        editor.setOnHidden(_ -> {
            if (isEditing()) {
                cancelEdit();
            }
        });
        combo = editor;
        setGraphic(editor);
        editor.requestFocus();
        editor.show();
    }

    private void endByKey(KeyEvent event, boolean listOpen) {
        switch (event.getCode()) {
            case ESCAPE -> {
                dropped = true;
                cancelEdit();
                RowItem item = getTableRow().getItem();
                if (item != null) {
                    letGo.accept(item);
                }
                getTableView().requestFocus();
                event.consume();
            }
            case ENTER, TAB -> {
                if (listOpen && event.getCode() == KeyCode.ENTER) {
                    return;
                }
                cancelEdit();
                moveOn.accept(event.isShiftDown() && event.getCode() == KeyCode.TAB ? KeyCode.LEFT : event.getCode());
                event.consume();
            }
            default -> {}
        }
    }

    /// Ends editing. What was typed is kept unless Escape ended it: clicking elsewhere must not lose it.
    @Override
    public void cancelEdit() {
        String text = dropped ? null : editedText();
        field = null;
        combo = null;
        super.cancelEdit();
        Cell cell = getItem();
        if (cell != null) {
            showText(cell);
            if (text != null && !text.equals(cell.typed())) {
                RowItem item = getTableRow().getItem();
                if (item != null) {
                    typed.accept(item, text);
                }
            }
        }
    }

    private @Nullable String editedText() {
        if (field != null) {
            return field.getText();
        }
        if (combo != null) {
            Choice chosen = combo.getValue();
            return chosen == null ? null : chosen.label();
        }
        return null;
    }
}

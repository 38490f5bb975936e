package org.dealbench.desktop.page;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.dealbench.desktop.control.ChoiceMenu;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.text.Choice;

/// An input beside a table: chosen from a few words, or typed.
final class FieldView {

    private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");

    private final HBox root = new HBox();

    FieldView(SingleInput field) {
        String id = "field-" + field.label().toLowerCase(Locale.ROOT).replace(' ', '-');
        Label label = new Label(field.label());
        root.getStyleClass().add("field");
        field.shown().subscribe(shown -> {
            root.setVisible(shown);
            root.setManaged(shown);
        });
        Control control = field.isChosen() ? chosen(field) : typed(field);
        label.setLabelFor(control);
        control.setAccessibleText(field.label());
        control.setId(id);
        HelpMarks.put(control, () -> field.subject().map(Asked.At::new));
        root.getChildren().addFirst(label);
    }

    private Control typed(SingleInput field) {
        TypedField typed = new TypedField(field);
        root.getChildren().add(typed.root());
        return typed.editor();
    }

    private Control chosen(SingleInput field) {
        ObservableValue<List<Choice>> choices = field.cellProperty().map(Cell::picks);
        ObservableValue<Choice> chosen = field.cellProperty().map(FieldView::choiceOf);
        MenuButton box = ChoiceMenu.of(choices, chosen, choice -> field.type(choice.label()));
        root.getChildren().add(box);
        field.cellProperty().subscribe(cell -> {
            box.setDisable(!cell.editable());
            box.pseudoClassStateChanged(OVERRIDDEN, cell.mark() == Cell.Mark.OVERRIDDEN);
            box.setTooltip(cell.note().isEmpty() ? null : new Tooltip(cell.note()));
        });
        return box;
    }

    private static Choice choiceOf(Cell cell) {
        return cell.picks().stream()
                .filter(choice -> choice.label().equals(cell.typed()))
                .findFirst()
                .orElse(new Choice("", cell.text()));
    }

    Node root() {
        return root;
    }
}

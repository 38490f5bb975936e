package org.dealbench.desktop.page;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.dealbench.desktop.control.ChoiceMenu;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.text.Choice;

/// An input beside a table that is chosen from a few words.
final class FieldView {

    private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");

    private final HBox root = new HBox();

    FieldView(SingleInput field) {
        ObservableValue<List<Choice>> choices = field.cellProperty().map(Cell::picks);
        ObservableValue<Choice> chosen = field.cellProperty().map(FieldView::choiceOf);
        MenuButton box = ChoiceMenu.of(choices, chosen, choice -> field.type(choice.label()));
        Label label = new Label(field.label());
        label.setLabelFor(box);
        box.setAccessibleText(field.label());
        box.setId("field-" + field.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
        root.getStyleClass().add("field");
        root.getChildren().setAll(label, box);
        field.cellProperty().subscribe(cell -> {
            box.setDisable(!cell.editable());
            box.pseudoClassStateChanged(OVERRIDDEN, cell.mark() == Cell.Mark.OVERRIDDEN);
            box.setTooltip(cell.note().isEmpty() ? null : new Tooltip(cell.note()));
        });
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

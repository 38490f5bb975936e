package org.dealbench.desktop.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.dealbench.desktop.control.ChoiceMenu;
import org.dealbench.presentation.page.Picker;

/// A choice of what a page shows, as a label and a button.
final class PickerView {

    private PickerView() {}

    static Node of(Picker picker) {
        MenuButton button = ChoiceMenu.of(picker.choices(), picker.chosen(), picker.choose());
        button.setId(picker.id());
        button.setAccessibleText(picker.label());
        Label label = new Label(picker.label());
        label.setLabelFor(button);
        HBox box = new HBox(label, button);
        box.getStyleClass().add("field");
        return box;
    }
}

package org.dealbench.desktop.page;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.dealbench.desktop.control.ChoiceMenu;
import org.dealbench.presentation.page.Subject;

/// The choice of what a chart is of.
final class SubjectView {

    private SubjectView() {}

    static HBox of(Subject subject) {
        MenuButton menu =
                ChoiceMenu.of(subject.choicesProperty(), subject.chosenProperty(), subject.chosenProperty()::set);
        menu.setId("subject-" + subject.label().toLowerCase(Locale.ROOT));
        menu.setAccessibleText(subject.label());
        Label label = new Label(subject.label());
        label.setLabelFor(menu);
        HBox box = new HBox(label, menu);
        box.getStyleClass().add("field");
        return box;
    }
}

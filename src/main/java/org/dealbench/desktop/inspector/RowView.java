package org.dealbench.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.Choosable;
import org.dealbench.model.Address;
import org.dealbench.presentation.inspector.Inspector;
import org.dealbench.presentation.inspector.RestRow;

/// A row of the inspector with words to the left and a number to the right, which can be chosen.
final class RowView {

    private RowView() {}

    /// An input that a number rests on; choosing it goes there.
    static HBox of(Inspector inspector, RestRow row) {
        VBox words =
                new VBox(Words.of(row.title()), Words.of(row.value() + " \u2192 " + row.moved(), "inspector-quiet"));
        HBox view = between(words, row.effect());
        view.getStyleClass().add("rest-row");
        view.setId("rests/" + row.address());
        view.setAccessibleText(row.spoken());
        Choosable.make(view, () -> inspector.enter(Address.parse(row.address())));
        return view;
    }

    /// Words that break their lines, and a value that does not unless there is no room at all.
    static HBox between(VBox words, String value) {
        Label number = new Label(value);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("row-value");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox view = new HBox(words, number);
        view.setAlignment(Pos.TOP_LEFT);
        view.getStyleClass().add("part");
        return view;
    }
}

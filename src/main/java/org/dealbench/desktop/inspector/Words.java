package org.dealbench.desktop.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that break their lines, in the few looks of the column.
final class Words {

    private Words() {}

    static Label of(String text, String... looks) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    static Label heading(String text) {
        return of(text, "inspector-heading");
    }
}

package org.dealbench.desktop.page;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dealbench.presentation.page.TickList;
import org.dealbench.presentation.text.Choice;

/// A choice of several things: a button that says how many, with a list to tick.
final class TickListView {

    private TickListView() {}

    static Node of(TickList list) {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("choice-menu");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("tick-" + list.label().toLowerCase(Locale.ROOT));
        button.setAccessibleText(list.label());
        list.ticked().subscribe(_ -> show(button, list));
        list.choices().subscribe(_ -> show(button, list));
        // Opening needs an item; the real ones are made then.
        button.getItems().setAll(new MenuItem());
        button.setOnShowing(_ -> button.getItems().setAll(items(list)));
        Label label = new Label(list.label());
        label.setLabelFor(button);
        HBox box = new HBox(label, button);
        box.getStyleClass().add("field");
        return box;
    }

    private static void show(MenuButton button, TickList list) {
        button.setText(list.ticked().getValue().size() + " of "
                + list.choices().getValue().size());
    }

    /// A box to tick for each, made anew.
    static List<CheckMenuItem> items(TickList list) {
        return list.choices().getValue().stream()
                .map(choice -> item(list, choice))
                .toList();
    }

    private static CheckMenuItem item(TickList list, Choice choice) {
        CheckMenuItem item = new CheckMenuItem(choice.label());
        item.setMnemonicParsing(false);
        item.setSelected(list.ticked().getValue().contains(choice.value()));
        item.setOnAction(_ -> {
            list.toggle().accept(choice);
            item.setSelected(list.ticked().getValue().contains(choice.value()));
        });
        return item;
    }
}

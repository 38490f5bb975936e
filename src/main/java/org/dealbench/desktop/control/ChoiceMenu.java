package org.dealbench.desktop.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import org.dealbench.presentation.text.Choice;

/// A button that says what is chosen and lists the choices when it is opened.
///
/// It is as wide as what is chosen, and no list is made before somebody wants to see it.
public final class ChoiceMenu {

    private ChoiceMenu() {}

    /// A button that shows what is chosen elsewhere and tells what a person chooses.
    public static MenuButton of(
            ObservableValue<List<Choice>> choices, ObservableValue<Choice> chosen, Consumer<Choice> choose) {
        return of(choices, chosen, choose, List::of);
    }

    /// The same with items of another kind below the choices.
    public static MenuButton of(
            ObservableValue<List<Choice>> choices,
            ObservableValue<Choice> chosen,
            Consumer<Choice> choose,
            Supplier<List<MenuItem>> below) {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("choice-menu");
        button.setMinWidth(Region.USE_PREF_SIZE);
        chosen.subscribe(choice -> button.setText(choice.label()));
        // Opening needs an item; the real ones are made then.
        button.getItems().setAll(new MenuItem());
        button.setOnShowing(_ -> button.getItems()
                .setAll(Stream.concat(
                                choices.getValue().stream().map(choice -> item(choice, chosen.getValue(), choose)),
                                below.get().stream())
                        .toList()));
        return button;
    }

    private static RadioMenuItem item(Choice choice, Choice chosen, Consumer<Choice> choose) {
        RadioMenuItem item = new RadioMenuItem(choice.label());
        item.setMnemonicParsing(false);
        item.setSelected(choice.equals(chosen));
        item.setOnAction(_ -> choose.accept(choice));
        return item;
    }
}

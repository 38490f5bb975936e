package org.dealbench.desktop.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.dealbench.presentation.page.Picker;
import org.dealbench.presentation.text.Choice;

/// The choices of what a chart shows: side by side, or, where words are so large that several would leave no room for
/// the chart, behind one button.
///
/// @param shown whether the chart they belong to is shown
record PickerBar(List<Picker> pickers, ObservableBooleanValue shown, ObservableValue<Number> textScale) {

    private static final double LARGE = 1.4;
    private static final int FEW = 2;

    /// What stands above the chart.
    List<Node> nodes() {
        ObservableBooleanValue joined = Bindings.createBooleanBinding(
                () -> pickers.size() > FEW && textScale.getValue().doubleValue() > LARGE, textScale);
        Stream<Node> apart = pickers.stream()
                .map(picker -> shownWhile(PickerView.of(picker), Bindings.and(shown, Bindings.not(joined))));
        Stream<Node> together =
                pickers.size() > FEW ? Stream.of(shownWhile(menu(), Bindings.and(shown, joined))) : Stream.of();
        return Stream.concat(apart, together).toList();
    }

    private static Node shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }

    private MenuButton menu() {
        MenuButton button = new MenuButton("Choose\u2026");
        button.setId("pick-all");
        button.getStyleClass().add("choice-menu");
        button.setAccessibleText("What the chart shows");
        // Opening needs an item; the real ones are made then.
        button.getItems().setAll(new MenuItem());
        button.setOnShowing(_ ->
                button.getItems().setAll(pickers.stream().map(PickerBar::menu).toList()));
        return button;
    }

    private static Menu menu(Picker picker) {
        Choice chosen = picker.chosen().getValue();
        Menu menu = new Menu(picker.label() + ": " + chosen.label());
        menu.setMnemonicParsing(false);
        picker.choices().getValue().forEach(choice -> {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setMnemonicParsing(false);
            item.setSelected(choice.equals(chosen));
            item.setOnAction(_ -> picker.choose().accept(choice));
            menu.getItems().add(item);
        });
        return menu;
    }
}

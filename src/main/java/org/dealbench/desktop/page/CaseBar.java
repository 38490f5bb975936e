package org.dealbench.desktop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.Picker;
import org.dealbench.presentation.text.Choice;

/// What a page of several cases shows of them: choices side by side, or, where words are so large that they would
/// leave no room for the chart, behind one button.
record CaseBar(Page page, ObservableValue<Number> textScale) {

    private static final double LARGE = 1.4;

    /// What stands above the chart.
    List<Node> nodes() {
        BooleanBinding large = isLarge(textScale);
        BooleanBinding usual = large.not();
        List<Node> nodes = new ArrayList<>();
        page.cases().ifPresent(each -> nodes.add(shownWhile(TickListView.of(each), usual)));
        page.variants().stream()
                .flatMap(variant -> variant.subject().stream())
                .distinct()
                .forEach(each -> nodes.add(shownWhile(SubjectView.of(each), usual)));
        for (ChartVariant variant : page.variants()) {
            BooleanBinding shown = page.variantProperty().isEqualTo(variant);
            variant.pickers().forEach(each -> nodes.add(shownWhile(PickerView.of(each), usual.and(shown))));
        }
        nodes.add(shownWhile(menu(), large));
        return nodes;
    }

    /// Whether words are so large that buttons have to do with less of them.
    static BooleanBinding isLarge(ObservableValue<Number> textScale) {
        return Bindings.createBooleanBinding(() -> textScale.getValue().doubleValue() > LARGE, textScale);
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
        button.setOnShowing(_ -> button.getItems().setAll(menus()));
        return button;
    }

    private List<Menu> menus() {
        List<Menu> menus = new ArrayList<>();
        page.cases().ifPresent(list -> {
            Menu menu = new Menu(list.label());
            menu.getItems().setAll(TickListView.items(list));
            menus.add(menu);
        });
        ChartVariant shown = page.variantProperty().get();
        shown.subject()
                .ifPresent(subject -> menus.add(menu(
                        subject.label(),
                        subject.choicesProperty().get(),
                        subject.chosenProperty().get(),
                        subject.chosenProperty()::set)));
        for (Picker picker : shown.pickers()) {
            menus.add(menu(
                    picker.label(), picker.choices().getValue(), picker.chosen().getValue(), picker.choose()));
        }
        return menus;
    }

    private static Menu menu(String label, List<Choice> choices, Choice chosen, Consumer<Choice> choose) {
        Menu menu = new Menu(label + ": " + chosen.label());
        menu.setMnemonicParsing(false);
        for (Choice choice : choices) {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setMnemonicParsing(false);
            item.setSelected(choice.equals(chosen));
            item.setOnAction(_ -> choose.accept(choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}

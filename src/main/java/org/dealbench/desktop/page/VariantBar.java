package org.dealbench.desktop.page;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.dealbench.desktop.control.ChoiceMenu;
import org.dealbench.desktop.control.Segments;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.text.Choice;

/// The pictures a page can show, to choose from: side by side where there is room, else as a menu.
final class VariantBar extends HBox {

    private final Node row;
    private final MenuButton menu;

    VariantBar(Page page) {
        row = Segments.of("variant", page.variants(), ChartVariant::text, page.variantProperty());
        menu = ChoiceMenu.of(
                new ReadOnlyObjectWrapper<>(FXCollections.observableArrayList(
                        page.variants().stream().map(VariantBar::choice).toList())),
                page.variantProperty().map(VariantBar::choice),
                chosen -> page.variants().stream()
                        .filter(variant -> variant.text().equals(chosen.value()))
                        .findFirst()
                        .ifPresent(page.variantProperty()::set));
        menu.setId("variant-menu");
        menu.setAccessibleText("Chart");
        getStyleClass().add("variant-bar");
        setMinWidth(0);
        getChildren().setAll(row, menu);
        show(true);
    }

    private static Choice choice(ChartVariant variant) {
        return new Choice(variant.text(), variant.text());
    }

    private void show(boolean sideBySide) {
        row.setVisible(sideBySide);
        row.setManaged(sideBySide);
        menu.setVisible(!sideBySide);
        menu.setManaged(!sideBySide);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        boolean fits = row.prefWidth(-1) <= room;
        if (fits != row.isManaged()) {
            show(fits);
        }
        super.layoutChildren();
    }
}

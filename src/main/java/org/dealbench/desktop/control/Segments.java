package org.dealbench.desktop.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// A row of buttons of which one is chosen.
public final class Segments {

    private Segments() {}

    /// A row bound to a property in both directions.
    public static <T> Node of(String id, List<T> values, Function<T, String> text, Property<T> chosen) {
        SegmentedButton row = new SegmentedButton();
        row.setId(id);
        for (T value : values) {
            ToggleButton button = new ToggleButton(text.apply(value));
            button.setUserData(value);
            button.setId(id + "-" + text.apply(value).toLowerCase(Locale.ROOT).replace(' ', '-'));
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getButtons().add(button);
        }
        chosen.subscribe(value -> {
            for (ToggleButton button : row.getButtons()) {
                button.setSelected(button.getUserData().equals(value));
            }
        });
        row.getToggleGroup().selectedToggleProperty().subscribe((_, toggle) -> choose(values, toggle, chosen));
        return row;
    }

    private static <T> void choose(List<T> values, Toggle toggle, Property<T> chosen) {
        if (toggle != null) {
            values.stream()
                    .filter(value -> value.equals(toggle.getUserData()))
                    .findFirst()
                    .ifPresent(chosen::setValue);
        }
    }
}

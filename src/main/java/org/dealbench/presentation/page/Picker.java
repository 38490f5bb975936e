package org.dealbench.presentation.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.dealbench.presentation.text.Choice;

/// A choice of what a page shows: a state of the view, no input.
public record Picker(
        String label, ObservableValue<List<Choice>> choices, ObservableValue<Choice> chosen, Consumer<Choice> choose) {

    /// Stable name for style sheets and tests: `pick-number`.
    public String id() {
        return "pick-" + label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}

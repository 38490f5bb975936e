package org.dealbench.presentation.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.dealbench.presentation.text.Choice;

/// A choice of several things that a page shows side by side: a state of the view, no input.
///
/// @param ticked values of those that are shown
/// @param toggle takes one in or out
public record TickList(
        String label,
        ObservableValue<List<Choice>> choices,
        ObservableValue<List<String>> ticked,
        Consumer<Choice> toggle) {}

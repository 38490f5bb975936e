package org.dealbench.desktop.control;

import javafx.util.StringConverter;
import org.dealbench.presentation.text.Choice;
import org.jspecify.annotations.Nullable;

/// Choices as boxes show them.
public final class ChoiceBoxes {

    private ChoiceBoxes() {}

    /// Choices by their labels.
    public static StringConverter<Choice> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.label();
            }

            @Override
            public @Nullable Choice fromString(String text) {
                return null;
            }
        };
    }
}

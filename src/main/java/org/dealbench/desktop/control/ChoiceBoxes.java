package org.dealbench.desktop.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.dealbench.presentation.text.Choice;
import org.jspecify.annotations.Nullable;

/// Boxes to choose one of several things from; typing goes to the first that begins so.
public final class ChoiceBoxes {

    /// Padding and arrow beside the words.
    private static final double AROUND_EMS = 4;

    private ChoiceBoxes() {}

    /// A box that shows what is chosen elsewhere and tells what a person chooses.
    public static PrefixSelectionComboBox<Choice> of(
            ObservableValue<List<Choice>> choices, ObservableValue<Choice> chosen, Consumer<Choice> choose) {
        PrefixSelectionComboBox<Choice> box = new PrefixSelectionComboBox<>();
        box.setConverter(converter());
        boolean[] showing = new boolean[1];
        Runnable show = () -> {
            showing[0] = true;
            box.getItems().setAll(choices.getValue());
            box.setValue(chosen.getValue());
            showing[0] = false;
        };
        choices.subscribe((_, _) -> show.run());
        chosen.subscribe((_, _) -> show.run());
        show.run();
        fitToChosen(box);
        box.valueProperty().subscribe((_, value) -> {
            if (!showing[0] && value != null && !value.equals(chosen.getValue())) {
                choose.accept(value);
            }
        });
        return box;
    }

    /// As wide as what is chosen, not as the longest of all choices.
    private static void fitToChosen(PrefixSelectionComboBox<Choice> box) {
        Text ruler = new Text();
        box.setButtonCell(new ChoiceCell(ruler));
        box.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> ruler.getLayoutBounds().getWidth()
                                + ruler.getFont().getSize() * AROUND_EMS,
                        ruler.layoutBoundsProperty()));
    }

    /// What a box shows while it is closed, which its ruler measures.
    private static final class ChoiceCell extends ListCell<Choice> {

        private final Text ruler;

        ChoiceCell(Text ruler) {
            this.ruler = ruler;
            ruler.fontProperty().bind(fontProperty());
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            String text = choice == null || empty ? "" : choice.label();
            setText(text);
            ruler.setText(text);
        }
    }

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

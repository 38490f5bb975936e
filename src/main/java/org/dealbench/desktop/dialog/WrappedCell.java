package org.dealbench.desktop.dialog;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/// A line of a list whose words go on in the next line where the list is too narrow for them.
///
/// @param <T> what the list holds
final class WrappedCell<T> extends ListCell<T> {

    private static final double WITHOUT_BAR = 20;

    private final Function<? super T, String> text;

    WrappedCell(Function<? super T, String> text) {
        this.text = text;
        setWrapText(true);
        setPrefWidth(0);
        listViewProperty().subscribe(list -> {
            if (list != null) {
                maxWidthProperty().bind(list.widthProperty().subtract(WITHOUT_BAR));
            }
        });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : text.apply(item));
    }
}

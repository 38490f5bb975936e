package org.dealbench.desktop.control;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tooltips that are made when the pointer first comes by: a window has dozens and a person looks at few.
final class Hints {

    private Hints() {}

    static void install(Control control, Supplier<String> text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                if (control.getTooltip() == null) {
                    control.setTooltip(new Tooltip());
                }
                control.getTooltip().setText(text.get());
            }
        });
    }
}

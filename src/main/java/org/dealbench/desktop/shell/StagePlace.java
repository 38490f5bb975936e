package org.dealbench.desktop.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dealbench.presentation.shell.WindowPlace;

/// Where a window is on the screens of this machine.
final class StagePlace {

    private final Stage stage;

    /// Where it is when it is not maximised.
    private WindowPlace usual;

    StagePlace(Stage stage, double width, double height) {
        this.stage = stage;
        usual = new WindowPlace(0, 0, width, height, false);
    }

    /// Puts it where it was, on a screen that is there now.
    void put(WindowPlace place) {
        Rectangle2D screen = Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        usual = place.within(
                new WindowPlace(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight(), false));
        stage.setX(usual.x());
        stage.setY(usual.y());
        stage.setWidth(usual.width());
        stage.setHeight(usual.height());
        stage.setMaximized(place.maximised());
    }

    /// Where it is; of a maximised window where it was before.
    WindowPlace now() {
        return stage.isMaximized()
                ? new WindowPlace(usual.x(), usual.y(), usual.width(), usual.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}

package org.dealbench.desktop;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The JavaFX application thread as an [Executor]. The only place that calls `Platform.runLater`.
public enum FxThread implements Executor {
    INSTANCE;

    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}

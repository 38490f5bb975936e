package org.dealbench.desktop.shell;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.dealbench.presentation.shell.Diagnostics;
import org.dealbench.presentation.shell.History;
import org.dealbench.presentation.shell.Safekeeping;
import org.dealbench.presentation.shell.SafetyQuestions;

/// What keeps a window's work safe: where edits are kept, what was kept before, what is
/// written down when something fails, and what is asked about them.
public record Safety(Safekeeping keeping, History history, Diagnostics diagnostics, Asking asking) {

    /// Makes the questions of a window.
    @FunctionalInterface
    public interface Asking {

        /// Makes them.
        ///
        /// @param dress gives a dialog the look of the window
        SafetyQuestions over(Stage owner, Consumer<Parent> dress);
    }

    /// Keeps nothing and never asks: for tests.
    public static Safety none() {
        return new Safety(Safekeeping.none(), History.none(), (_, _) -> {}, (_, _) -> SafetyQuestions.none());
    }
}

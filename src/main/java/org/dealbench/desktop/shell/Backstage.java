package org.dealbench.desktop.shell;

import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.ChartFiles;
import org.dealbench.presentation.shell.Questions;
import org.dealbench.presentation.shell.Remembered;
import org.dealbench.presentation.shell.WorkbookStore;

/// What a window stands on: threads, clock, files, dialogs.
///
/// @param calc one thread that projects
/// @param files one thread that reads and writes
/// @param memory one thread that waits for what is remembered, so that neither the window nor files have to
/// @param ui the application thread
/// @param measure how words of charts are measured, once the font has been read
/// @param charts used on the thread of `files`
/// @param remembered what is kept between starts; used on the thread of `memory`
/// @param safety so that nothing is lost
public record Backstage(
        Executor calc,
        Executor files,
        Executor memory,
        Executor ui,
        Clock clock,
        Calculation<ProjectionRequest, ProjectionRun> projecting,
        CompletionStage<TextMeasure> measure,
        WorkbookStore store,
        ChartFiles charts,
        Remembered remembered,
        Safety safety,
        Asking asking) {

    /// Makes the questions of a window.
    @FunctionalInterface
    public interface Asking {

        /// Makes them.
        ///
        /// @param dress gives a dialog the look of the window
        Questions over(Stage owner, Consumer<Parent> dress);
    }
}

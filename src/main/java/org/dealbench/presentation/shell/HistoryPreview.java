package org.dealbench.presentation.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.projection.ProjectionRequest;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.VersionFigures.Figure;

/// What an earlier version was, while a person goes through the list: its key figures beside those of now, and what has
/// changed since.
///
/// A version is read on the thread of files and projected on that of projections; the one that was selected last is
/// shown, whatever comes back when.
public final class HistoryPreview {

    private static final String UNREADABLE = "This version can no longer be read; the others can.";

    /// What is shown of a version.
    ///
    /// @param heading whose figures these are; empty before they are there
    /// @param problem why there are none, empty where there are
    /// @param differences from the version to now, a line each
    public record Shown(String heading, List<Figure> figures, String problem, List<String> differences) {

        private static final Shown READING = new Shown("Reading\u2026", List.of(), "", List.of());

        public Shown {
            figures = List.copyOf(figures);
            differences = List.copyOf(differences);
        }
    }

    private final Workbench workbench;
    private final History history;
    private final FileThreads threads;
    private final Recalculator<VersionFigures.Asked, VersionFigures> recalculator;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.READING);
    private Optional<Version> wanted = Optional.empty();
    private List<String> differences = List.of();

    /// @param projecting one workbook in one scenario
    public HistoryPreview(
            Workbench workbench,
            Calculation<ProjectionRequest, ProjectionRun> projecting,
            History history,
            FileThreads threads) {
        this.workbench = workbench;
        this.history = history;
        this.threads = threads;
        recalculator = workbench.projections().beside(VersionFigures.with(projecting));
        recalculator.stateProperty().subscribe(this::show);
    }

    /// Looks at a version.
    public void select(Version version) {
        if (wanted.filter(version::equals).isPresent()) {
            return;
        }
        wanted = Optional.of(version);
        recalculator.cancel();
        shown.set(Shown.READING);
        threads.files().execute(() -> {
            Optional<Workbook> found = history.workbook(version);
            threads.ui().execute(() -> {
                if (wanted.filter(version::equals).isPresent()) {
                    found.ifPresentOrElse(
                            this::compare, () -> shown.set(new Shown("", List.of(), UNREADABLE, List.of())));
                }
            });
        });
    }

    /// Lets go of what was looked at.
    public void close() {
        wanted = Optional.empty();
        recalculator.cancel();
    }

    private void compare(Workbook then) {
        Workbook now = workbench.document().workbook();
        differences = lines(then, now);
        shown.set(new Shown("Calculating\u2026", List.of(), "", differences));
        recalculator.request(new VersionFigures.Asked(
                then,
                now,
                workbench.pageProperty().get().map(Page::dealProperty).flatMap(deal -> deal.getValue()),
                workbench.scenarios().id()));
    }

    /// What has changed from a version to now, a line each.
    static List<String> lines(Workbook then, Workbook now) {
        List<String> lines = WorkbookWords.changes(then, "then", now, "now");
        return lines.isEmpty() ? List.of("Nothing: the workbook is the same now.") : lines;
    }

    private void show(RunState<VersionFigures> state) {
        switch (state) {
            case RunState.Ready<VersionFigures>(VersionFigures made) ->
                shown.set(new Shown(made.of(), made.figures(), "", differences));
            case RunState.Failed<VersionFigures>(Throwable cause) ->
                shown.set(new Shown("", List.of(), "Not projected: " + reason(cause), differences));
            case RunState.Idle<VersionFigures> _,
                    RunState.Running<VersionFigures> _,
                    RunState.Cancelled<VersionFigures> _ -> {}
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}

package org.dealbench.presentation.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;

/// The base and every scenario of the open workbook, projected while somebody looks at them.
///
/// They are asked for once the newest projection is there, so that what is being edited never waits for them.
public final class ScenarioRuns {

    /// What came of one scenario.
    ///
    /// @param id of the scenario, empty for the base
    /// @param run empty when it could not be projected
    /// @param problem why not, empty when it could
    public record Row(Optional<String> id, String name, Optional<ProjectionRun> run, String problem) {}

    /// All of a workbook.
    ///
    /// @param rows the base first
    public record Result(Workbook workbook, List<Row> rows) {

        public Result {
            rows = List.copyOf(rows);
        }
    }

    private final Projections projections;
    private final Recalculator<Workbook, Result> recalculator;
    private final ReadOnlyObjectWrapper<Optional<Result>> last =
            new ReadOnlyObjectWrapper<>(this, "last", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Optional<Workbook> asked = Optional.empty();
    private boolean watched;

    public ScenarioRuns(Projections projections, Recalculator<Workbook, Result> recalculator) {
        this.projections = projections;
        this.recalculator = recalculator;
        recalculator.stateProperty().subscribe(this::show);
        projections.lastProperty().subscribe((_, _) -> request());
    }

    /// Projects all scenarios of a workbook, each by itself: one that fails leaves the others standing.
    ///
    /// @param projecting one scenario
    public static Calculation<Workbook, Result> with(Calculation<ProjectionRequest, ProjectionRun> projecting) {
        return (workbook, cancelled) -> {
            List<Row> rows = new ArrayList<>();
            rows.add(row(projecting, workbook, Optional.empty(), "Base", cancelled));
            for (Scenario scenario : workbook.scenarios()) {
                rows.add(row(projecting, workbook, Optional.of(scenario.id()), scenario.name(), cancelled));
            }
            return new Result(workbook, rows);
        };
    }

    private static Row row(
            Calculation<ProjectionRequest, ProjectionRun> projecting,
            Workbook workbook,
            Optional<String> id,
            String name,
            BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("overtaken");
        }
        try {
            ProjectionRun run = projecting.run(new ProjectionRequest(workbook, id), cancelled);
            return new Row(id, name, Optional.of(run), "");
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            String message = e.getMessage();
            return new Row(id, name, Optional.empty(), message == null ? e.toString() : message);
        }
    }

    /// Whether somebody looks at them; nothing is projected otherwise.
    public void setWatched(boolean newWatched) {
        watched = newWatched;
        request();
    }

    private void request() {
        Optional<Workbook> wanted =
                projections.lastProperty().get().map(run -> run.request().workbook());
        if (watched && wanted.isPresent() && !wanted.equals(asked)) {
            asked = wanted;
            recalculator.request(wanted.get());
        }
    }

    private void show(RunState<Result> state) {
        switch (state) {
            case RunState.Ready<Result>(Result result) -> {
                problem.set("");
                last.set(Optional.of(result));
            }
            case RunState.Failed<Result>(Throwable cause) ->
                problem.set("The scenarios could not be projected: " + cause.getMessage());
            case RunState.Idle<Result> _, RunState.Running<Result> _, RunState.Cancelled<Result> _ -> {}
        }
    }

    /// The newest results, empty before the first.
    public ReadOnlyObjectProperty<Optional<Result>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Why there are no newer results, empty if there is nothing to say.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}

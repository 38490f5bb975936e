package org.dealbench.presentation.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.engine.deal.Warning;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;

/// The newest finished projection of the open workbook and the selected scenario.
///
/// While another one is computed the last stays; once what it came from is no longer what is open it is stale, and a
/// view dims it.
public final class Projections {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final Recalculator<ProjectionRequest, ProjectionRun> recalculator;
    private final ReadOnlyObjectWrapper<Optional<ProjectionRun>> last =
            new ReadOnlyObjectWrapper<>(this, "last", Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public Projections(
            WorkbookDocument document,
            ScenarioSelection scenarios,
            Recalculator<ProjectionRequest, ProjectionRun> recalculator) {
        this.document = document;
        this.scenarios = scenarios;
        this.recalculator = recalculator;
        recalculator.stateProperty().subscribe(this::show);
        document.workbookProperty().subscribe((_, _) -> request());
        scenarios.selectedProperty().subscribe((_, _) -> request());
        request();
    }

    private void request() {
        ProjectionRequest wanted = wanted();
        stale.set(last.get().isPresent() && !last.get().get().request().equals(wanted));
        recalculator.request(wanted);
    }

    private ProjectionRequest wanted() {
        return new ProjectionRequest(document.workbook(), scenarios.scenario().map(scenario -> scenario.id()));
    }

    private void show(RunState<ProjectionRun> newState) {
        switch (newState) {
            case RunState.Idle<ProjectionRun> _ -> {}
            case RunState.Running<ProjectionRun> _ -> state.set("Calculating\u2026");
            case RunState.Ready<ProjectionRun>(ProjectionRun run) -> {
                problem.set("");
                state.set("Ready, " + milliseconds(run.nanos()));
                stale.set(!run.request().equals(wanted()));
                last.set(Optional.of(run));
            }
            case RunState.Failed<ProjectionRun>(Throwable cause) -> {
                problem.set("This cannot be projected: " + reason(cause));
                state.set("Not calculated");
                stale.set(true);
            }
            case RunState.Cancelled<ProjectionRun> _ -> {
                state.set("Cancelled");
                stale.set(true);
            }
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    private static String milliseconds(long nanos) {
        BigDecimal milliseconds = BigDecimal.valueOf(nanos, 6);
        int decimals = milliseconds.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return milliseconds.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString() + " ms";
    }

    /// Shows a result that is there already; for the start of a pulse.
    public void deliver() {
        recalculator.deliver();
    }

    /// Another calculation on the thread of projections: it waits for them, and they for it unless it is cancelled.
    public <I, R> Recalculator<I, R> beside(Calculation<I, R> calculation) {
        return recalculator.beside(calculation);
    }

    /// Calculates again what could not be calculated.
    public void retry() {
        recalculator.request(wanted());
    }

    /// The newest finished projection, empty before the first.
    public ReadOnlyObjectProperty<Optional<ProjectionRun>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Whether the newest finished projection belongs to other inputs than those that are open.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Where the calculation stands, in a few words: `Ready, 0.6 ms`.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why there is no projection of what is open, empty when there is one.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What the newest finished projection warns of.
    public List<Warning> warnings() {
        return last.get().map(run -> run.projection().warnings()).orElse(List.of());
    }
}

package org.dealbench.presentation.risks;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dealbench.analysis.RiskImpact;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.projection.ProjectionRun;

/// What each risk does to each deal, computed in the background for whoever asks.
///
/// An answer is given only for the workbook it was computed for.
final class Impacts {

    private final Recalculator<Workbook, List<RiskImpact>> recalculator;
    private final ReadOnlyObjectWrapper<Optional<List<RiskImpact>>> newest =
            new ReadOnlyObjectWrapper<>(this, "newest", Optional.empty());
    private Optional<Workbook> asked = Optional.empty();

    Impacts(Recalculator<Workbook, List<RiskImpact>> recalculator) {
        this.recalculator = recalculator;
        recalculator
                .stateProperty()
                .subscribe((_, state) -> newest.set(
                        state instanceof RunState.Ready<List<RiskImpact>>(List<RiskImpact> impacts)
                                ? Optional.of(List.copyOf(impacts))
                                : Optional.empty()));
    }

    /// What is known for a projection that is shown; what is not known yet is asked for.
    Optional<List<RiskImpact>> of(ProjectionRun run) {
        if (asked.filter(run.shown()::equals).isEmpty()) {
            asked = Optional.of(run.shown());
            recalculator.request(run.shown());
        }
        return newest.get();
    }

    /// Gives up what is being computed: the workbook is another one.
    void cancel() {
        asked = Optional.empty();
        recalculator.cancel();
    }

    /// The newest answer, empty while it is computed.
    ReadOnlyObjectProperty<Optional<List<RiskImpact>>> newestProperty() {
        return newest.getReadOnlyProperty();
    }
}

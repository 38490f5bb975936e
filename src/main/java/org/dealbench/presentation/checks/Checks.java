package org.dealbench.presentation.checks;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.presentation.checks.CheckItem.Kind;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.projection.Projections;

/// Keeps what there is to check up to date, in the background after every projection.
public final class Checks {

    private final ReadOnlyObjectWrapper<List<CheckItem>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    public Checks(Projections projections) {
        Recalculator<ProjectionRun, List<CheckItem>> recalculator = projections.beside((run, _) -> CheckRules.of(run));
        recalculator.stateProperty().subscribe(state -> {
            if (state instanceof RunState.Ready<List<CheckItem>>(List<CheckItem> found)) {
                items.set(found);
                summary.set(summed(found));
            }
        });
        projections.lastProperty().subscribe(last -> last.ifPresent(recalculator::request));
    }

    private static String summed(List<CheckItem> items) {
        long failed = count(items, Kind.FAILED);
        long warnings = count(items, Kind.WARNING);
        long hints = items.stream().filter(item -> item.kind().isHint()).count();
        String checks = failed == 0 ? "Checks pass" : failed == 1 ? "1 check fails" : failed + " checks fail";
        return checks + counted(warnings, "warning", "warnings") + counted(hints, "hint", "hints");
    }

    private static String counted(long count, String one, String many) {
        return count == 0 ? "" : ", " + count + " " + (count == 1 ? one : many);
    }

    private static long count(List<CheckItem> items, Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }

    /// What there is, the worst first.
    public ReadOnlyObjectProperty<List<CheckItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /// `2 checks fail, 5 hints`.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}

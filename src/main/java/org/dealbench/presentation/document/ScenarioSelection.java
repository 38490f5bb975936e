package org.dealbench.presentation.document;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;

/// Which scenario is looked at and typed into; empty for the base.
///
/// It is a matter of the view: choosing one is no step of history, and one that is gone leaves the base.
public final class ScenarioSelection {

    private final WorkbookDocument document;
    private final ReadOnlyObjectWrapper<Optional<String>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scenario>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

    public ScenarioSelection(WorkbookDocument document) {
        this.document = document;
        document.workbookProperty().subscribe(workbook -> {
            if (scenarioIn(workbook).isEmpty()) {
                selected.set(Optional.empty());
            }
            shown.set(scenarioIn(workbook));
        });
        selected.subscribe(_ -> shown.set(scenario()));
    }

    public void select(Optional<String> id) {
        document.endBurst();
        selected.set(id);
    }

    /// The selected scenario's id.
    public Optional<String> id() {
        return selected.get();
    }

    /// The selected scenario as it stands in the document.
    public Optional<Scenario> scenario() {
        return scenarioIn(document.workbook());
    }

    public ReadOnlyObjectProperty<Optional<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The selected scenario as it stands in the document, told anew when it is changed.
    public ReadOnlyObjectProperty<Optional<Scenario>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private Optional<Scenario> scenarioIn(Workbook workbook) {
        return selected.get().flatMap(id -> workbook.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst());
    }
}

package org.dealbench.presentation.inspector;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.LineParts;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Readout;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.model.Address;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.table.Overrides;
import org.jspecify.annotations.Nullable;

/// Follows what a person looks at, an input or a point of a chart, and tells what there is to know about it.
///
/// While nobody sees it, it does nothing.
public final class Inspector {

    private static final Inspected NOTHING =
            new Inspected.Nothing("Select a cell, or point at a chart, to see what is known of it.");

    /// What is looked at.
    private sealed interface Subject {
        record None() implements Subject {}

        record Input(Address address) implements Subject {}

        record Point(String chart, String title, int index, Readout readout) implements Subject {}
    }

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final Projections projections;
    private final ObservableValue<Period> period;
    private final Supplier<LineCatalogue> catalogue;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(this, "subject", new Subject.None());
    private final ReadOnlyObjectWrapper<Inspected> inspected = new ReadOnlyObjectWrapper<>(this, "inspected", NOTHING);
    private @Nullable LineParts parts;

    /// An inspector of the open workbook.
    ///
    /// @param catalogue asked for when a number is first looked at
    public Inspector(
            WorkbookDocument document,
            ScenarioSelection scenarios,
            Projections projections,
            ObservableValue<Period> period,
            Supplier<LineCatalogue> catalogue) {
        this.document = document;
        this.scenarios = scenarios;
        this.projections = projections;
        this.period = period;
        this.catalogue = catalogue;
        document.workbookProperty().subscribe((_, _) -> refresh());
        scenarios.selectedProperty().subscribe((_, _) -> refresh());
        projections.lastProperty().subscribe((_, _) -> refresh());
        subject.subscribe((_, _) -> refresh());
        shown.subscribe((_, _) -> refresh());
    }

    /// Looks at an input.
    public void look(Address address) {
        subject.set(new Subject.Input(address));
    }

    /// Looks at a point of a chart.
    ///
    /// @param chart its id
    /// @param index of the point
    /// @param readout what the chart says of it
    public void look(String chart, String title, int index, Readout readout) {
        subject.set(new Subject.Point(chart, title, index, readout));
    }

    private void refresh() {
        if (shown.get()) {
            inspected.set(told());
        }
    }

    private Inspected told() {
        return switch (subject.get()) {
            case Subject.None _ -> NOTHING;
            case Subject.Input(Address address) ->
                new InputStory(document.workbook(), scenarios.scenario(), document.history())
                        .of(address)
                        .<Inspected>map(input -> input)
                        .orElse(NOTHING);
            case Subject.Point(String chart, String title, int index, Readout readout) ->
                projections
                        .lastProperty()
                        .get()
                        .<Inspected>map(run -> new PointStory(run, period.getValue(), parts(run.shown()))
                                .of(chart, title, index, readout))
                        .orElse(NOTHING);
        };
    }

    private LineParts parts(Workbook workbook) {
        if (!workbook.lines().isEmpty()) {
            return new LineParts(OwnLines.of(catalogue.get(), workbook).catalogue());
        }
        LineParts known = parts;
        if (known == null) {
            known = new LineParts(catalogue.get());
            parts = known;
        }
        return known;
    }

    /// The address of the input that is looked at, empty when it is none.
    public Optional<Address> input() {
        return subject.get() instanceof Subject.Input(Address address) ? Optional.of(address) : Optional.empty();
    }

    /// Takes the selected scenario's own override of the input back, as one step.
    public void reset() {
        Optional<Scenario> scenario = scenarios.scenario();
        if (scenario.isPresent() && inspected.get() instanceof Inspected.OfInput input) {
            document.edit(
                    "In " + scenario.get().name() + ": reset " + input.title() + " of " + input.owner(),
                    workbook -> Overrides.without(workbook, scenario.get().id(), Address.parse(input.address())));
        }
    }

    /// Whether somebody sees it.
    public BooleanProperty shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<Inspected> inspectedProperty() {
        return inspected.getReadOnlyProperty();
    }
}

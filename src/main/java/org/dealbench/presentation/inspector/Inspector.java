package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.explanation.What;
import org.dealbench.chart.display.Readout;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Scenario;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.Overrides;
import org.jspecify.annotations.Nullable;

/// Follows what a person looks at, an input, a point of a chart or a number, and tells what there is to know about it.
///
/// From a number one goes on to what it is made of; the trail leads back. While nobody sees it, it does nothing.
public final class Inspector {

    private static final Inspected NOTHING =
            new Inspected.Nothing("Select a cell, click a number or point at a chart to see what is known of it.");

    /// What is looked at.
    private sealed interface Subject {
        record None() implements Subject {}

        record Input(Address address) implements Subject {}

        record Point(String title, int index, Readout readout) implements Subject {}

        record Explained(NumberAt number) implements Subject {}
    }

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final Projections projections;
    private final ObservableValue<Period> period;
    private final Supplier<LineCatalogue> catalogue;
    private final Explaining explaining;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<List<Subject>> trail =
            new SimpleObjectProperty<>(this, "trail", List.of(new Subject.None()));
    private final ReadOnlyObjectWrapper<Inspected> inspected = new ReadOnlyObjectWrapper<>(this, "inspected", NOTHING);
    private final ReadOnlyObjectWrapper<List<String>> way = new ReadOnlyObjectWrapper<>(this, "way", List.of());
    private final Set<String> open = new HashSet<>();
    private Map<String, What.LineAt> lines = Map.of();
    private @Nullable LineCatalogue known;

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
        explaining = new Explaining(projections, catalogue);
        document.workbookProperty().subscribe((_, _) -> refresh());
        scenarios.selectedProperty().subscribe((_, _) -> refresh());
        projections.lastProperty().subscribe((_, _) -> askAgain());
        projections.staleProperty().subscribe((_, _) -> refresh());
        explaining.toldProperty().subscribe((_, _) -> refresh());
        explaining.weighedProperty().subscribe((_, _) -> refresh());
        explaining.usedProperty().subscribe((_, _) -> refresh());
        trail.subscribe((_, _) -> askAgain());
        shown.subscribe((_, _) -> askAgain());
    }

    /// Looks at an input.
    public void look(Address address) {
        begin(new Subject.Input(address));
    }

    /// Looks at a point of a chart that was chosen.
    ///
    /// @param index of the point
    /// @param readout what the chart says of it
    public void look(String title, int index, Readout readout) {
        begin(new Subject.Point(title, index, readout));
    }

    /// Looks at a point of a chart that the pointer is over, unless a number is being explained: on its way to the
    /// inspector the pointer crosses charts.
    public void glance(String title, int index, Readout readout) {
        if (trail.get().size() == 1 && !(subject() instanceof Subject.Explained)) {
            look(title, index, readout);
        }
    }

    /// Explains a number.
    public void explain(NumberAt number) {
        begin(new Subject.Explained(number));
    }

    /// Explains the first number of the chart's point that is looked at, if it has one that is a line.
    public boolean explainPoint() {
        if (inspected.get() instanceof Inspected.OfPoint point) {
            Optional<NumberAt> first = point.numbers().stream()
                    .flatMap(each -> each.number().stream())
                    .findFirst();
            first.ifPresent(this::enter);
            return first.isPresent();
        }
        return false;
    }

    /// Goes on to a number that the one looked at is made of.
    public void enter(NumberAt number) {
        append(new Subject.Explained(number));
    }

    /// Goes on to an input that the number looked at rests on.
    public void enter(Address input) {
        append(new Subject.Input(input));
    }

    /// Goes back along the way, if there is one.
    public void back() {
        backTo(trail.get().size() - 2);
    }

    /// Goes back to a place of the way, from 0.
    public void backTo(int place) {
        if (place >= 0 && place < trail.get().size()) {
            open.clear();
            trail.set(List.copyOf(trail.get().subList(0, place + 1)));
        }
    }

    private void begin(Subject subject) {
        if (!subject.equals(subject())) {
            open.clear();
            trail.set(List.of(subject));
        }
    }

    private void append(Subject subject) {
        List<Subject> longer = new ArrayList<>(trail.get());
        longer.add(subject);
        open.clear();
        trail.set(List.copyOf(longer));
    }

    private Subject subject() {
        return trail.get().getLast();
    }

    /// Opens a part of the number that is looked at, or closes it.
    ///
    /// @param key of its row
    public void toggle(String key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        askAgain();
    }

    /// Looks for the lines that read the input that is looked at.
    public void findUses() {
        input().ifPresent(explaining::askUses);
    }

    private void askAgain() {
        if (shown.get() && subject() instanceof Subject.Explained(NumberAt number)) {
            Set<What.LineAt> opened = lines.entrySet().stream()
                    .filter(line -> open.contains(line.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            explaining.ask(number, opened);
        }
        refresh();
    }

    private void refresh() {
        if (shown.get()) {
            Inspected told = told();
            way.set(
                    trail.get().size() < 2
                            ? List.of()
                            : trail.get().stream().map(this::title).toList());
            inspected.set(told);
        }
    }

    private Inspected told() {
        return switch (subject()) {
            case Subject.None _ -> NOTHING;
            case Subject.Input(Address address) -> input(address);
            case Subject.Point(String title, int index, Readout readout) ->
                projections
                        .lastProperty()
                        .get()
                        .<Inspected>map(
                                run -> new PointStory(run, period.getValue(), catalogue()).of(title, index, readout))
                        .orElse(NOTHING);
            case Subject.Explained(NumberAt number) -> number(number);
        };
    }

    private Inspected input(Address address) {
        Optional<Inspected.OfInput> told =
                new InputStory(document.workbook(), scenarios.scenario(), document.history()).of(address);
        Optional<List<NumberAt>> uses = explaining
                .usedProperty()
                .get()
                .filter(each -> each.input().equals(address))
                .map(Explaining.Used::lines);
        return told.<Inspected>map(input -> uses.map(input::withUses).orElse(input))
                .orElse(NOTHING);
    }

    private Inspected number(NumberAt number) {
        Optional<Explaining.Told> told =
                explaining.toldProperty().get().filter(each -> each.number().equals(number));
        if (told.isEmpty()) {
            String problem = explaining.problem();
            return new Inspected.Nothing(problem.isEmpty() ? "Calculating\u2026" : problem);
        }
        Outline outline = new Outline(told.get(), NumberStory.words(told.get().workbook()), open);
        lines = outline.lines();
        boolean stale = projections.staleProperty().get()
                || projections
                        .lastProperty()
                        .get()
                        .filter(run -> run.shown().equals(told.get().workbook()))
                        .isEmpty();
        Optional<Explaining.Weighed> weighed =
                explaining.weighedProperty().get().filter(each -> each.number().equals(number));
        return new NumberStory(told.get(), weighed, stale).of(outline);
    }

    private String title(Subject subject) {
        return switch (subject) {
            case Subject.None _ -> "";
            case Subject.Input(Address address) ->
                Inputs.find(document.workbook(), address) instanceof Outcome.Ok<InputValue>(InputValue input)
                        ? input.spec().label()
                        : address.last();
            case Subject.Point(String title, int _, Readout readout) -> title + ", " + readout.title();
            case Subject.Explained(NumberAt number) ->
                number.period().isEmpty() ? number.label() : number.label() + ", " + Explaining.words(number);
        };
    }

    private LineCatalogue catalogue() {
        LineCatalogue found = known;
        if (found == null) {
            found = catalogue.get();
            known = found;
        }
        return found;
    }

    /// The address of the input that is looked at, empty when it is none.
    public Optional<Address> input() {
        return subject() instanceof Subject.Input(Address address) ? Optional.of(address) : Optional.empty();
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

    /// What was looked at on the way to what is looked at now, that itself last; empty at the beginning of one.
    public ReadOnlyObjectProperty<List<String>> wayProperty() {
        return way.getReadOnlyProperty();
    }
}

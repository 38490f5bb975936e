package org.dealbench.presentation.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.explanation.Explainer;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.Resting;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.analysis.explanation.What;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.table.NumberAt;
import org.jspecify.annotations.Nullable;

/// Explains the number that is looked at, on the thread of projections, and weighs its inputs after that.
///
/// What is being edited never waits long for it: both are given up as soon as the workbook changes.
final class Explaining {

    private static final int MOST_ALIKE = 40;

    /// What is asked: a number of a projection, with the lines in it that were opened.
    private record Request(Workbook workbook, NumberAt number, Set<What.LineAt> opened) {
        Request {
            opened = Set.copyOf(opened);
        }
    }

    /// What came of it.
    ///
    /// @param workbook as the scenario sees it
    /// @param number that was asked for
    /// @param found the line, empty when the address is that of several
    /// @param alike the lines of an address that is that of several
    /// @param opened the lines that were opened in it
    record Told(
            Workbook workbook,
            NumberAt number,
            Optional<Explanation> found,
            List<Explanation> alike,
            Map<What.LineAt, Explanation> opened) {
        Told {
            alike = List.copyOf(alike);
            opened = Map.copyOf(opened);
        }
    }

    /// The inputs of a number with their weights.
    record Weighed(Workbook workbook, NumberAt number, List<Resting> inputs) {
        Weighed {
            inputs = List.copyOf(inputs);
        }
    }

    /// The lines that read an input.
    record Used(Workbook workbook, Address input, List<NumberAt> lines) {
        Used {
            lines = List.copyOf(lines);
        }
    }

    private record Use(Workbook workbook, Address input) {}

    private final Projections projections;
    private final Supplier<LineCatalogue> catalogue;
    private final Recalculator<Request, Told> explaining;
    private final Recalculator<Request, Weighed> weighing;
    private final Recalculator<Use, Used> using;
    private final ReadOnlyObjectWrapper<Optional<Told>> told =
            new ReadOnlyObjectWrapper<>(this, "told", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Weighed>> weighed =
            new ReadOnlyObjectWrapper<>(this, "weighed", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Used>> used =
            new ReadOnlyObjectWrapper<>(this, "used", Optional.empty());
    private String problem = "";

    /// Made and used on the thread of projections only.
    private @Nullable Explainer explainer;

    /// @param catalogue asked for when a number is first looked at
    Explaining(Projections projections, Supplier<LineCatalogue> catalogue) {
        this.projections = projections;
        this.catalogue = catalogue;
        explaining = projections.beside(this::explain);
        weighing = projections.beside(this::weigh);
        using = projections.beside(this::use);
        explaining.stateProperty().subscribe(this::show);
        weighing.stateProperty().subscribe(state -> {
            if (state instanceof RunState.Ready<Weighed>(Weighed result)) {
                weighed.set(Optional.of(result));
            }
        });
        using.stateProperty().subscribe(state -> {
            if (state instanceof RunState.Ready<Used>(Used result)) {
                used.set(Optional.of(result));
            }
        });
        projections.staleProperty().subscribe((Boolean stale) -> {
            if (stale) {
                weighing.cancel();
            }
        });
    }

    /// Explains a number of the newest projection.
    void ask(NumberAt number, Set<What.LineAt> opened) {
        shown().ifPresent(workbook -> explaining.request(new Request(workbook, number, opened)));
    }

    /// Looks for the lines that read an input.
    void askUses(Address input) {
        shown().ifPresent(workbook -> using.request(new Use(workbook, input)));
    }

    private Optional<Workbook> shown() {
        return projections.lastProperty().get().map(ProjectionRun::shown);
    }

    private void show(RunState<Told> state) {
        switch (state) {
            case RunState.Ready<Told>(Told result) -> {
                problem = "";
                told.set(Optional.of(result));
                boolean known = weighed.get()
                        .filter(each -> each.workbook.equals(result.workbook) && each.number.equals(result.number))
                        .isPresent();
                if (!known && result.found.isPresent()) {
                    weighing.request(new Request(result.workbook, result.number, Set.of()));
                }
            }
            case RunState.Failed<Told>(Throwable cause) -> {
                String message = cause.getMessage();
                problem = "This number cannot be explained: " + (message == null ? cause.toString() : message);
                told.set(Optional.empty());
            }
            case RunState.Idle<Told> _, RunState.Running<Told> _, RunState.Cancelled<Told> _ -> {}
        }
    }

    private Explainer explainer() {
        Explainer known = explainer;
        if (known == null) {
            known = new Explainer(catalogue.get(), Periods::label);
            explainer = known;
        }
        return known;
    }

    private Told explain(Request request, BooleanSupplier cancelled) {
        Explainer known = explainer();
        Workbook workbook = request.workbook;
        Span span = span(request);
        Optional<Explanation> found = known.explain(workbook, request.number.address(), span, cancelled);
        Map<What.LineAt, Explanation> opened = new LinkedHashMap<>();
        for (What.LineAt each : request.opened) {
            known.explain(workbook, each.address(), each.span(), cancelled)
                    .ifPresent(explanation -> opened.put(each, explanation));
        }
        return new Told(
                workbook,
                request.number,
                found,
                found.isPresent() ? List.of() : alike(known, request, span, cancelled),
                opened);
    }

    private static Span span(Request request) {
        return request.number
                .period()
                .flatMap(period -> Span.of(period, request.workbook.calendar().timeline()))
                .orElseGet(() -> Span.atValuation(request.workbook.calendar()));
    }

    private static List<Explanation> alike(Explainer known, Request request, Span span, BooleanSupplier cancelled) {
        String address = request.number.address();
        Pattern pattern = Pattern.compile(
                Pattern.quote(address).replace("*", "\\E[^/]+\\Q") + (address.contains("*") ? "" : "/.+"));
        List<Explanation> alike = new ArrayList<>();
        for (String each : known.addresses(request.workbook).all().keySet()) {
            if (alike.size() < MOST_ALIKE && pattern.matcher(each).matches()) {
                known.explain(request.workbook, each, span, cancelled).ifPresent(alike::add);
            }
        }
        return alike;
    }

    private Weighed weigh(Request request, BooleanSupplier cancelled) {
        return new Weighed(
                request.workbook,
                request.number,
                explainer().restsOn(request.workbook, request.number.address(), span(request), cancelled));
    }

    private Used use(Use request, BooleanSupplier cancelled) {
        Explainer known = explainer();
        List<NumberAt> lines = known.uses(request.workbook, request.input).stream()
                .map(address ->
                        NumberAt.of(known.title(request.workbook, address).orElse(address), address))
                .toList();
        return new Used(request.workbook, request.input, lines);
    }

    /// The newest explanation, empty before the first and after one that failed.
    ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Weighed>> weighedProperty() {
        return weighed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Used>> usedProperty() {
        return used.getReadOnlyProperty();
    }

    /// Why the number cannot be explained, empty when it can.
    String problem() {
        return problem;
    }

    /// The period of a number as it is asked, if it says one.
    static String words(NumberAt number) {
        return number.period().map(DisclosedPeriod::label).orElse("");
    }
}

package org.dealbench.presentation.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dealbench.analysis.evidence.Evidence;
import org.dealbench.analysis.evidence.EvidenceBook;
import org.dealbench.analysis.evidence.Figure;
import org.dealbench.analysis.evidence.ReadingCase;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.compute.Calculation;
import org.dealbench.presentation.compute.Recalculator;
import org.dealbench.presentation.compute.RunState;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.projection.ProjectionRun;
import org.jspecify.annotations.Nullable;

/// The readings of inputs whose sources disagree, and what each does to the numbers of the deals.
///
/// Cases are computed when somebody asks for them, in the background, and belong to one projection: until there are
/// some for the newest, there are none.
final class ReadingsModel {

    /// Cases and the projection they belong to.
    ///
    /// @param figures all numbers there are
    record Cases(ProjectionRun run, List<Figure> figures, List<ReadingCase> cases) {}

    /// Computes cases; belongs to the thread it runs on, as its projector does.
    private static final class Computing implements Calculation<ProjectionRun, Cases> {

        private @Nullable LineCatalogue catalogue;
        private @Nullable Projector projector;

        @Override
        public Cases run(ProjectionRun run, BooleanSupplier cancelled) {
            LineCatalogue lines = catalogue == null ? DealLines.catalogue() : catalogue;
            Projector cases = projector == null ? new Projector(lines) : projector;
            catalogue = lines;
            projector = cases;
            List<Figure> figures = Figure.of(run.shown(), run.projection(), lines);
            return new Cases(run, figures, ReadingCase.of(run.shown(), run.projection(), figures, cases, cancelled));
        }
    }

    private final PageContext context;
    private final Recalculator<ProjectionRun, Cases> recalculator;
    private final ReadOnlyObjectWrapper<Optional<Cases>> known =
            new ReadOnlyObjectWrapper<>(this, "known", Optional.empty());
    private final ObjectProperty<Optional<Figure>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ObjectProperty<Optional<Address>> input = new SimpleObjectProperty<>(this, "input", Optional.empty());
    private Optional<ProjectionRun> asked = Optional.empty();

    ReadingsModel(PageContext context) {
        this.context = context;
        recalculator = context.projections().beside(new Computing());
        recalculator.stateProperty().subscribe(state -> {
            if (state instanceof RunState.Ready<Cases>(Cases cases)) {
                known.set(Optional.of(cases));
            }
        });
        context.document().workbookProperty().subscribe((_, _) -> {
            if (recalculator.stateProperty().get() instanceof RunState.Running<Cases>) {
                recalculator.cancel();
                asked = Optional.empty();
            }
        });
    }

    /// The cases of the newest projection; empty while they are computed, which asking for them begins.
    Optional<Cases> cases() {
        Optional<ProjectionRun> newest = context.projections().lastProperty().get();
        if (newest.isPresent() && known.get().map(Cases::run).equals(newest)) {
            return known.get();
        }
        if (newest.isPresent() && !newest.equals(asked)) {
            asked = newest;
            recalculator.request(newest.get());
        }
        return Optional.empty();
    }

    /// The number that readings are held against: the chosen one, else the value of the first deal to its provider.
    Optional<Figure> figure() {
        List<Figure> all = known.get().map(Cases::figures).orElse(List.of());
        return chosen.get()
                .filter(all::contains)
                .or(() -> all.stream()
                        .filter(figure -> figure.line().equals("provider.npv"))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    /// What is claimed of the input that is looked at: the selected one, else the first whose sources disagree.
    Optional<Evidence> evidence(Workbook workbook) {
        EvidenceBook book = EvidenceBook.of(workbook);
        return input.get()
                .flatMap(book::at)
                .or(() -> book.contested().stream().findFirst())
                .or(() -> book.claimed().stream().findFirst());
    }

    ReadOnlyObjectProperty<Optional<Cases>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Figure>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Optional<Address>> inputProperty() {
        return input;
    }
}

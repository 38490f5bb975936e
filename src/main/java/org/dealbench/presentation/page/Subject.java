package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.text.Choice;

/// What a page's charts are of, where a person can choose: one of the deals, one of the disclosed series.
///
/// A choice stays as long as there is what was chosen; otherwise it becomes the first that there is.
public final class Subject {

    private static final Choice NOTHING = new Choice("", "");

    private final String label;
    private final boolean ofDeals;
    private final Function<ProjectionRun, List<Choice>> available;
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ObjectProperty<Choice> chosen = new SimpleObjectProperty<>(this, "chosen", NOTHING);

    private Subject(String label, boolean ofDeals, Function<ProjectionRun, List<Choice>> available) {
        this.label = label;
        this.ofDeals = ofDeals;
        this.available = available;
    }

    /// One of what a projection has.
    ///
    /// @param label what stands before the choice
    /// @param available what can be chosen
    public static Subject of(String label, Function<ProjectionRun, List<Choice>> available) {
        return new Subject(label, false, available);
    }

    /// One of the deals.
    public static Subject ofDeals() {
        return new Subject("Deal", true, run -> run.shown().deals().stream()
                .map(deal -> new Choice(deal.id(), deal.name()))
                .toList());
    }

    /// Takes over what there is to choose now.
    void follow(ProjectionRun run) {
        List<Choice> now = available.apply(run);
        choices.set(now);
        String wanted = chosen.get().value();
        chosen.set(now.stream()
                .filter(choice -> choice.value().equals(wanted))
                .findFirst()
                .or(() -> now.stream().findFirst())
                .orElse(NOTHING));
    }

    public String label() {
        return label;
    }

    public ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public ObjectProperty<Choice> chosenProperty() {
        return chosen;
    }

    /// What is chosen, empty when there is nothing to choose.
    public Optional<String> chosen() {
        return Optional.of(chosen.get().value()).filter(value -> !value.isEmpty());
    }

    /// Whether the choice is one of deals.
    boolean isOfDeals() {
        return ofDeals;
    }
}

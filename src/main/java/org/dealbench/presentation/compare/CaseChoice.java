package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.presentation.page.TickList;
import org.dealbench.presentation.projection.ScenarioRuns;
import org.dealbench.presentation.text.Choice;

/// Which cases stand side by side: all to begin with, eight at most.
final class CaseChoice {

    private final ReadOnlyObjectWrapper<List<Choice>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());
    private final ReadOnlyObjectWrapper<List<String>> ticked = new ReadOnlyObjectWrapper<>(this, "ticked", List.of());
    private final Consumer<String> notices;

    /// @param notices told what a person should know, a sentence each
    CaseChoice(Consumer<String> notices) {
        this.notices = notices;
    }

    /// Takes over what there is to choose now; what is new is shown while there is room.
    void follow(List<ScenarioRuns.Row> rows) {
        List<Choice> now = rows.stream()
                .map(row -> new Choice(row.id().orElse(""), row.name()))
                .toList();
        List<String> known = all.get().stream().map(Choice::value).toList();
        List<String> shown = new ArrayList<>(ticked.get().stream()
                .filter(id -> now.stream().anyMatch(choice -> choice.value().equals(id)))
                .toList());
        for (Choice choice : now) {
            if (!known.contains(choice.value()) && shown.size() < ComparedCase.MOST) {
                shown.add(choice.value());
            }
        }
        all.set(now);
        show(shown);
    }

    /// In the order of the workbook, so that the base comes first and a line keeps its place.
    private void show(List<String> shown) {
        ticked.set(all.get().stream().map(Choice::value).filter(shown::contains).toList());
    }

    /// Takes a case in or out; the last one stays, and a ninth is refused.
    void toggle(Choice choice) {
        List<String> shown = new ArrayList<>(ticked.get());
        if (shown.contains(choice.value())) {
            if (shown.size() == 1) {
                notices.accept("At least one case is shown.");
                return;
            }
            shown.remove(choice.value());
        } else if (shown.size() == ComparedCase.MOST) {
            notices.accept(ComparedCase.MOST + " cases can stand side by side. Take one out to see \u201c"
                    + choice.label() + "\u201d.");
            return;
        } else {
            shown.add(choice.value());
        }
        show(shown);
    }

    ReadOnlyObjectProperty<List<String>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Choice>> allProperty() {
        return all.getReadOnlyProperty();
    }

    TickList list() {
        return new TickList("Cases", all.getReadOnlyProperty(), ticked.getReadOnlyProperty(), this::toggle);
    }
}

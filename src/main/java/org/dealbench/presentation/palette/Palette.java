package org.dealbench.presentation.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A search through all that can be done and gone to: what was chosen last comes first, and first of all while nothing
/// is typed.
public final class Palette {

    private static final int SHOWN = 50;
    private static final int REMEMBERED = 8;
    private static final int RECENT_BONUS = 12;

    private record Scored(Find find, int score, int order) {}

    private final Supplier<List<Find>> all;
    private final List<String> recent = new ArrayList<>();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<List<Find>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private List<Find> known = List.of();

    /// A search.
    ///
    /// @param all asked each time a search begins
    public Palette(Supplier<List<Find>> all) {
        this.all = all;
        typed.subscribe((_, _) -> search());
    }

    /// Begins anew.
    public void open() {
        known = all.get();
        typed.set("");
        search();
    }

    private void search() {
        List<Scored> scored = new ArrayList<>();
        for (Find find : known) {
            OptionalInt score = find.enabled().getAsBoolean()
                    ? Match.score(typed.get(), find.text() + " " + find.kind())
                    : OptionalInt.empty();
            score.ifPresent(value -> scored.add(new Scored(find, value - bonus(find), scored.size())));
        }
        scored.sort(Comparator.comparingInt(Scored::score).thenComparingInt(Scored::order));
        found.set(scored.stream().limit(SHOWN).map(Scored::find).toList());
    }

    private int bonus(Find find) {
        int place = recent.indexOf(find.id());
        return place < 0 ? 0 : RECENT_BONUS + REMEMBERED - place;
    }

    /// Does it, and remembers it.
    public void choose(Find find) {
        recent.remove(find.id());
        recent.addFirst(find.id());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        find.action().run();
    }

    /// What was chosen last, newest first.
    public List<String> recent() {
        return List.copyOf(recent);
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /// What answers, best first.
    public ReadOnlyObjectProperty<List<Find>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}

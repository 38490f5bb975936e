package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Entry;

/// Cells typed together: applies those that are right and says of each other one why it is not.
///
/// Joint cells of one row stand or fall together.
final class Batch {

    /// A cell, its text, and what the text came to.
    record Item(Place place, CellSource source, String text, Entry entry) {

        boolean joint() {
            return source instanceof CellSource.At at && at.joint();
        }
    }

    private final CellAccess access;
    private final BiFunction<Workbook, Workbook, List<Fault>> newFaults;
    private final BiFunction<Workbook, String, String> whyWaiting;
    private final SequencedMap<Place, Kept> kept = new LinkedHashMap<>();
    private final List<Item> applied = new ArrayList<>();

    /// @param newFaults the faults of the second workbook that the first does not have
    /// @param whyWaiting why the joint cells of a row of a workbook are not right together, empty if unknown
    Batch(
            CellAccess access,
            BiFunction<Workbook, Workbook, List<Fault>> newFaults,
            BiFunction<Workbook, String, String> whyWaiting) {
        this.access = access;
        this.newFaults = newFaults;
        this.whyWaiting = whyWaiting;
    }

    Workbook apply(Workbook before, List<Item> items) {
        Workbook after = before;
        for (List<Item> group : groups(items)) {
            after = applyGroup(after, group);
        }
        return after;
    }

    /// Cells that have changed nothing.
    SequencedMap<Place, Kept> kept() {
        return kept;
    }

    List<Item> applied() {
        return applied;
    }

    private static List<List<Item>> groups(List<Item> items) {
        SequencedMap<Object, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            Object key = item.joint() ? item.place().row() : item.place();
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
        }
        return List.copyOf(groups.values());
    }

    private Workbook applyGroup(Workbook before, List<Item> group) {
        Workbook after = before;
        List<Item> right = new ArrayList<>();
        for (Item item : group) {
            Outcome<Workbook> written =
                    switch (item.entry()) {
                        case Entry.Accepted(Value value) -> access.write(after, item.source(), value);
                        case Entry.Cleared _ -> access.write(after, item.source(), null);
                        case Entry.Refused(String message) -> Outcome.faulty(new Fault("", message));
                    };
            switch (written) {
                case Outcome.Ok<Workbook>(Workbook changed) -> {
                    after = changed;
                    right.add(item);
                }
                case Outcome.Faulty<Workbook>(List<Fault> faults) -> keep(item, false, messageOf(faults));
            }
        }
        List<Fault> faults = newFaults.apply(before, after);
        if (faults.isEmpty()) {
            applied.addAll(right);
            return after;
        }
        for (Item item : right) {
            String why = item.joint() ? whyWaiting.apply(after, item.place().row()) : "";
            keep(item, item.joint(), why.isEmpty() ? messageOf(faults) : why);
        }
        return before;
    }

    private void keep(Item item, boolean waiting, String message) {
        kept.put(
                item.place(),
                new Kept(
                        item.text(),
                        waiting,
                        message,
                        access.show(item.source()).text()));
    }

    private static String messageOf(List<Fault> faults) {
        return faults.stream().map(Fault::message).distinct().collect(Collectors.joining("; "));
    }
}

package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.Notation;

/// Cells typed together: applies those that are right and says of each other one why it is not.
///
/// Everything is tried at once and held against validation once; only when that finds something are the cells halved,
/// row by row and then cell by cell, until those at fault stand alone. A thousand right cells cost one check, and cells
/// of a row that are only right together, such as the shares of a mix or a term with its years, go in together.
final class Batch {

    /// A cell and its text.
    ///
    /// @param clears whether it was Delete rather than a text
    record Item(Place place, String text, Notation notation, boolean clears) {

        static Item typed(Place place, String text) {
            return new Item(place, text, Notation.TYPED, false);
        }

        static Item cleared(Place place) {
            return new Item(place, "", Notation.TYPED, true);
        }
    }

    /// In which order the cells of a row are written: the kind of a ramp decides what its other cells are, and a cell
    /// that rewrites a whole part, or renames its row, comes last.
    private enum Pass {
        KINDS,
        INPUTS,
        PARTS;

        boolean takes(CellSource source) {
            return switch (source) {
                case CellSource.Base part -> this == (part.field().choices().isEmpty() ? PARTS : KINDS);
                case CellSource.At _ -> this == INPUTS;
                case CellSource.Parsed _ -> this == PARTS;
                case CellSource.Shown _, CellSource.Absent _ -> false;
            };
        }
    }

    private record Attempt(
            Workbook workbook, List<Item> applied, SequencedMap<Item, String> refused, List<String> told) {}

    private final Function<Workbook, Sheet> sheets;
    private final BiFunction<Workbook, Workbook, List<Fault>> newFaults;
    private final BiFunction<Workbook, String, String> whyWaiting;
    private final SequencedMap<Place, Kept> kept = new LinkedHashMap<>();
    private final SequencedSet<String> told = new LinkedHashSet<>();
    private final SequencedMap<Item, String> left = new LinkedHashMap<>();

    /// @param sheets the cells of the table over a workbook
    /// @param newFaults the faults of the second workbook that the first does not have
    /// @param whyWaiting why the joint cells of a row of a workbook are not right together, empty if unknown
    Batch(
            Function<Workbook, Sheet> sheets,
            BiFunction<Workbook, Workbook, List<Fault>> newFaults,
            BiFunction<Workbook, String, String> whyWaiting) {
        this.sheets = sheets;
        this.newFaults = newFaults;
        this.whyWaiting = whyWaiting;
    }

    Workbook apply(Workbook before, List<Item> items) {
        Workbook after = tryAll(before, items);
        Sheet sheet = sheets.apply(after);
        kept.replaceAll((place, text) -> new Kept(
                text.text(),
                text.waiting(),
                text.message(),
                sheet.source(place)
                        .map(source -> sheet.access().show(source).text())
                        .orElse("")));
        return after;
    }

    /// Cells that have changed nothing.
    SequencedMap<Place, Kept> kept() {
        return kept;
    }

    /// What a person should know of what has been written, a sentence each.
    List<String> told() {
        return List.copyOf(told);
    }

    /// Texts for cells that nothing can be typed into, with the reason.
    SequencedMap<Item, String> left() {
        return left;
    }

    private Workbook tryAll(Workbook before, List<Item> items) {
        if (items.isEmpty()) {
            return before;
        }
        Attempt attempt = attempt(before, items);
        List<Fault> faults = attempt.applied().isEmpty() ? List.of() : newFaults.apply(before, attempt.workbook());
        if (faults.isEmpty()) {
            attempt.refused().forEach((item, why) -> keep(item, false, why));
            told.addAll(attempt.told());
            return attempt.workbook();
        }
        List<List<Item>> groups = groups(before, items);
        if (groups.size() > 1) {
            int half = groups.size() / 2;
            Workbook first = tryAll(before, flat(groups.subList(0, half)));
            return tryAll(first, flat(groups.subList(half, groups.size())));
        }
        attempt.refused().forEach((item, why) -> keep(item, false, why));
        Sheet sheet = sheets.apply(before);
        for (Item item : attempt.applied()) {
            boolean joint = sheet.isJoint(item.place());
            String why =
                    joint ? whyWaiting.apply(attempt.workbook(), item.place().row()) : "";
            keep(item, joint, why.isEmpty() ? messageOf(faults) : why);
        }
        return before;
    }

    /// Writes all cells without a look at the whole.
    private Attempt attempt(Workbook before, List<Item> items) {
        Attempt attempt = new Attempt(before, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        List<Item> open = new ArrayList<>(items);
        for (Pass pass : Pass.values()) {
            Sheet sheet = sheets.apply(attempt.workbook());
            List<Item> now = open.stream()
                    .filter(item ->
                            sheet.source(item.place()).filter(pass::takes).isPresent())
                    .toList();
            attempt = written(attempt, sheet, now);
            open.removeAll(new LinkedHashSet<>(now));
        }
        Sheet sheet = sheets.apply(attempt.workbook());
        for (Item item : open) {
            sheet.source(item.place()).ifPresent(source -> leave(item, sheet.access(), source));
        }
        return attempt;
    }

    private static Attempt written(Attempt attempt, Sheet sheet, List<Item> items) {
        Workbook workbook = attempt.workbook();
        CellAccess access = sheet.access();
        for (Item item : items) {
            CellSource source = sheet.source(item.place()).orElseThrow();
            Entry entry = item.clears() ? access.cleared(source) : access.read(source, item.text(), item.notation());
            switch (access.write(workbook, source, entry)) {
                case Outcome.Ok<Workbook>(Workbook changed) -> {
                    workbook = changed;
                    attempt.applied().add(item);
                    String words = access.toldOf(source, entry);
                    if (!words.isEmpty()) {
                        attempt.told().add(words);
                    }
                }
                case Outcome.Faulty<Workbook>(List<Fault> faults) ->
                    attempt.refused().put(item, messageOf(faults));
            }
        }
        return new Attempt(workbook, attempt.applied(), attempt.refused(), attempt.told());
    }

    /// A text that says what is there anyway, as a copied row does, is no loss.
    private void leave(Item item, CellAccess access, CellSource source) {
        Cell cell = access.show(source);
        String text = item.text().strip();
        if (!item.clears() && !text.isEmpty() && !text.equals(cell.text()) && !text.equals(cell.plain())) {
            left.put(item, access.read(source, text, item.notation()) instanceof Entry.Refused(String why) ? why : "");
        }
    }

    /// Rows; of one row its cells, joint ones together.
    private List<List<Item>> groups(Workbook workbook, List<Item> items) {
        SequencedMap<Object, List<Item>> rows = new LinkedHashMap<>();
        items.forEach(item ->
                rows.computeIfAbsent(item.place().row(), _ -> new ArrayList<>()).add(item));
        if (rows.size() > 1) {
            return List.copyOf(rows.values());
        }
        Sheet sheet = sheets.apply(workbook);
        SequencedMap<Object, List<Item>> cells = new LinkedHashMap<>();
        for (Pass pass : Pass.values()) {
            for (Item item : items) {
                if (sheet.source(item.place()).filter(pass::takes).isPresent()) {
                    Object key = sheet.isJoint(item.place()) ? pass : item.place();
                    cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
                }
            }
        }
        items.stream().filter(item -> !sheet.takesText(item.place())).forEach(item -> cells.put(item, List.of(item)));
        return List.copyOf(cells.values());
    }

    private static List<Item> flat(List<List<Item>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    private void keep(Item item, boolean waiting, String message) {
        kept.put(item.place(), new Kept(item.text(), waiting, message, ""));
    }

    private static String messageOf(List<Fault> faults) {
        return faults.stream().map(Fault::message).distinct().collect(Collectors.joining("; "));
    }
}

package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.text.Notation;
import org.jspecify.annotations.Nullable;

/// Edits of a table's cells, each a step of the document for all cells that are typed, pasted or cleared together.
///
/// What cannot be used stays here with its reason until it is mended, let go of, or the cell below it changes.
final class CellEdits {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final TableContent content;
    private final Consumer<String> notices;
    private final Map<Place, Kept> kept = new LinkedHashMap<>();
    private @Nullable Sheet sheet;

    CellEdits(WorkbookDocument document, ScenarioSelection scenarios, TableContent content, Consumer<String> notices) {
        this.document = document;
        this.scenarios = scenarios;
        this.content = content;
        this.notices = notices;
    }

    private Sheet sheetOf(Workbook workbook) {
        return new Sheet(content, workbook, content.isOfAllScenarios() ? Optional.empty() : scenarios.id());
    }

    /// The cells of the document as it is now.
    Sheet renewed() {
        Sheet made = sheetOf(document.workbook());
        sheet = made;
        return made;
    }

    private Sheet sheet() {
        Sheet known = sheet;
        return known == null ? renewed() : known;
    }

    /// The text that could not be used at a place; one whose cell has changed since is let go of.
    @Nullable
    Kept keptAt(Place place, Cell cell) {
        Kept text = kept.get(place);
        if (text != null && !text.over().equals(cell.text())) {
            kept.remove(place);
            return null;
        }
        return text;
    }

    Optional<Address> addressAt(Place place) {
        return sheet().addressAt(place);
    }

    Optional<NumberAt> numberAt(Place place) {
        return sheet().numberAt(place);
    }

    Optional<Address> subjectAt(Place place) {
        return sheet().subjectAt(place, content);
    }

    /// In the workbook as it is now, whether the table is shown or not.
    Optional<Place> placeOf(Address address) {
        return sheetOf(document.workbook()).placeOf(address, content.rowEdits());
    }

    int keptTexts() {
        return kept.size();
    }

    void letGo() {
        kept.clear();
    }

    void letGo(Place place) {
        kept.remove(place);
    }

    void type(Place place, String text) {
        if (sheet().takesText(place)) {
            CellAccess access = sheet().access();
            CellSource source = sheet().source(place).orElseThrow();
            String label =
                    access.labelOf(source, sheet().rowName(place.row()), access.read(source, text, Notation.TYPED));
            tell(apply(label, List.of(Batch.Item.typed(place, text))).told());
        }
    }

    void type(String label, List<Typed> texts) {
        Notation notation = Notation.of(texts.stream().map(Typed::text).toList());
        List<Batch.Item> items = texts.stream()
                .map(typed -> new Batch.Item(typed.place(), typed.text(), notation, false))
                .toList();
        tell(Pasting.told(List.of(), apply(label, items)));
    }

    void paste(PastePlan plan, List<String> rows) {
        Pasting pasting = new Pasting(
                plan,
                rows,
                content,
                content.isOfAllScenarios() || scenarios.id().isEmpty());
        Batch batch = apply(pasting.label(), pasting::withRows, _ -> pasting.items());
        tell(Pasting.told(pasting.told(), batch));
    }

    void clear(List<Place> places) {
        List<Place> wrong = places.stream().filter(kept::containsKey).toList();
        wrong.forEach(kept::remove);
        List<Batch.Item> items = places.stream()
                .filter(place -> !wrong.contains(place) && sheet().takesText(place))
                .map(Batch.Item::cleared)
                .toList();
        Batch batch = apply(clearLabel(items), items);
        List<Kept> needed = batch.kept().sequencedKeySet().stream()
                .map(kept::remove)
                .filter(Objects::nonNull)
                .toList();
        List<String> told = new ArrayList<>(batch.told());
        if (needed.size() > 1) {
            told.add(needed.size() + " cells cannot be empty and stay as they were.");
        }
        needed.stream().limit(1).map(Kept::message).forEach(told::add);
        tell(told);
    }

    private String clearLabel(List<Batch.Item> items) {
        if (items.size() != 1) {
            return "Clear " + items.size() + " cells";
        }
        Place place = items.getFirst().place();
        CellSource source = sheet().source(place).orElseThrow();
        return sheet().access()
                .labelOf(source, sheet().rowName(place.row()), sheet().access().cleared(source));
    }

    void clearUncertainty(List<Place> places) {
        List<Address> uncertain = places.stream()
                .flatMap(place -> sheet().source(place).stream())
                .flatMap(source -> source instanceof CellSource.At at ? Stream.of(at.address()) : Stream.empty())
                .filter(address ->
                        Uncertainties.find(document.workbook(), address).isPresent())
                .toList();
        if (uncertain.isEmpty()) {
            notices.accept("None of the selected cells is uncertain.");
            return;
        }
        document.edit("Clear uncertainty of " + TableCommands.cells(uncertain.size()), workbook -> {
            Workbook certain = workbook;
            for (Address address : uncertain) {
                certain = Uncertainties.without(certain, address);
            }
            return certain;
        });
    }

    private Batch apply(String label, List<Batch.Item> items) {
        List<Batch.Item> all = withWaiting(items);
        return apply(label, workbook -> workbook, _ -> all);
    }

    /// Applies cells.
    ///
    /// @param prepared the workbook with the rows that the cells need
    /// @param items made from that workbook
    private Batch apply(String label, UnaryOperator<Workbook> prepared, Function<Workbook, List<Batch.Item>> items) {
        Batch batch = new Batch(this::sheetOf, document::newFaults, content::whyWaiting);
        EditResult result = document.edit(label, workbook -> {
            Workbook ready = prepared.apply(workbook);
            List<Batch.Item> all = items.apply(ready);
            all.forEach(item -> kept.remove(item.place()));
            return batch.apply(ready, all);
        });
        if (result instanceof EditResult.Refused refused) {
            notices.accept(refused.message());
        }
        kept.putAll(batch.kept());
        return batch;
    }

    /// What waits in the rows of joint cells is tried again with them.
    private List<Batch.Item> withWaiting(List<Batch.Item> items) {
        List<Batch.Item> all = new ArrayList<>(items);
        kept.forEach((place, text) -> {
            boolean joins = text.waiting()
                    && items.stream()
                            .anyMatch(item -> sheet().isJoint(item.place())
                                    && item.place().row().equals(place.row()))
                    && items.stream().noneMatch(item -> item.place().equals(place));
            if (joins) {
                all.add(Batch.Item.typed(place, text.text()));
            }
        });
        return all;
    }

    private void tell(List<String> told) {
        if (!told.isEmpty()) {
            notices.accept(String.join(" ", told));
        }
    }
}

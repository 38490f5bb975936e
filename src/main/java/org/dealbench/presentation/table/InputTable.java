package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell.Mark;

/// An editable table over the open workbook, in the base or in the selected scenario.
///
/// What is typed and cannot be used stays in its cell with the reason and changes nothing; everything else is a step of
/// the document, one for all cells that are typed, pasted or cleared together.
public final class InputTable {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final TableContent content;
    private final Consumer<String> notices;
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(this, "columns", List.of());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /// Kept, because a view of the list that nobody holds would stop telling of changes.
    private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final Map<Place, Kept> kept = new LinkedHashMap<>();
    private CellAccess access;
    private List<RowSource> sources = List.of();
    private boolean active;
    private boolean outdated;

    /// A table of the open workbook.
    ///
    /// @param notices told what a person should know, a sentence each
    public InputTable(
            WorkbookDocument document, ScenarioSelection scenarios, TableContent content, Consumer<String> notices) {
        this(document, scenarios, content, notices, true);
    }

    /// A table that nobody looks at yet.
    public static InputTable idle(
            WorkbookDocument document, ScenarioSelection scenarios, TableContent content, Consumer<String> notices) {
        return new InputTable(document, scenarios, content, notices, false);
    }

    private InputTable(
            WorkbookDocument document,
            ScenarioSelection scenarios,
            TableContent content,
            Consumer<String> notices,
            boolean active) {
        this.active = active;
        this.document = document;
        this.scenarios = scenarios;
        this.content = content;
        this.notices = notices;
        access = new CellAccess(document.workbook(), scenarios.scenario());
        document.workbookProperty().subscribe((_, _) -> refresh());
        scenarios.selectedProperty().subscribe((_, _) -> {
            kept.clear();
            refresh();
        });
        refresh();
    }

    /// Whether it follows the workbook; one that nobody looks at catches up when it is looked at again.
    public void setActive(boolean newActive) {
        active = newActive;
        if (active && outdated) {
            refresh();
        }
    }

    /// Shows the workbook anew, for content that depends on more than it.
    public void refresh() {
        outdated = !active;
        if (!active) {
            return;
        }
        access = new CellAccess(document.workbook(), scenarios.scenario());
        List<Column> newColumns = content.columns(document.workbook());
        sources = content.rows(document.workbook());
        List<Row> newRows = new ArrayList<>();
        for (RowSource source : sources) {
            newRows.add(rowOf(source, newColumns));
        }
        if (!newColumns.equals(columns.get())) {
            rows.clear();
            columns.set(newColumns);
        }
        show(newRows);
    }

    private Row rowOf(RowSource source, List<Column> shownColumns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < shownColumns.size(); i++) {
            Place place = new Place(source.id(), shownColumns.get(i).id());
            Cell cell = access.show(source.cells().get(i));
            Kept text = kept.get(place);
            if (text != null && !text.over().equals(cell.text())) {
                kept.remove(place);
            } else if (text != null) {
                cell = cell.withTyped(text.waiting() ? Mark.WAITING : Mark.WRONG, text.text(), text.message());
            }
            cells.add(cell);
        }
        return new Row(source.id(), source.name(), cells);
    }

    /// Touches only rows that differ, so that selection and scroll position stay.
    private void show(List<Row> newRows) {
        boolean sameRows = newRows.stream()
                .map(Row::id)
                .toList()
                .equals(rows.stream().map(Row::id).toList());
        if (!sameRows) {
            rows.setAll(newRows);
            return;
        }
        for (int i = 0; i < newRows.size(); i++) {
            if (!newRows.get(i).equals(rows.get(i))) {
                rows.set(i, newRows.get(i));
            }
        }
    }

    /// Types a text into one cell.
    public void type(Place place, String text) {
        source(place).filter(InputTable::takesText).ifPresent(source -> {
            RowSource row = row(place.row());
            Batch.Item item = new Batch.Item(place, source, text, access.read(source, text));
            apply(access.labelOf(source, row.name(), item.entry()), List.of(item));
        });
    }

    /// Types into several cells as one step.
    ///
    /// @param label what undo calls it
    public void type(String label, List<Typed> texts) {
        List<Batch.Item> items = new ArrayList<>();
        for (Typed typed : texts) {
            source(typed.place())
                    .filter(InputTable::takesText)
                    .ifPresent(source -> items.add(
                            new Batch.Item(typed.place(), source, typed.text(), access.read(source, typed.text()))));
        }
        apply(label, items);
    }

    /// Takes cells back to what the base has, or empties optional ones when the base is shown; texts that could not be
    /// used are let go.
    public void clear(List<Place> places) {
        List<Batch.Item> items = new ArrayList<>();
        for (Place place : places) {
            if (kept.remove(place) == null) {
                source(place)
                        .filter(InputTable::takesText)
                        .ifPresent(source -> items.add(new Batch.Item(place, source, "", access.cleared(source))));
            }
        }
        if (items.size() == 1) {
            Batch.Item item = items.getFirst();
            apply(access.labelOf(item.source(), row(item.place().row()).name(), item.entry()), items);
        } else {
            apply("Clear " + items.size() + " cells", items);
        }
        places.stream()
                .map(kept::remove)
                .filter(Objects::nonNull)
                .map(Kept::message)
                .findFirst()
                .ifPresent(notices);
        refresh();
    }

    /// Lets go of a text that could not be used.
    public void revert(Place place) {
        kept.remove(place);
        refresh();
    }

    private void apply(String label, List<Batch.Item> items) {
        List<Batch.Item> all = withWaiting(items);
        all.forEach(item -> kept.remove(item.place()));
        Batch batch = new Batch(access, document::newFaults, content::whyWaiting);
        EditResult result = document.edit(label, workbook -> batch.apply(workbook, all));
        if (result instanceof EditResult.Refused refused) {
            notices.accept(refused.message());
        }
        kept.putAll(batch.kept());
        refresh();
    }

    /// What waits in the rows of joint cells is tried again with them.
    private List<Batch.Item> withWaiting(List<Batch.Item> items) {
        List<Batch.Item> all = new ArrayList<>(items);
        kept.forEach((place, text) -> {
            boolean joins = text.waiting()
                    && items.stream()
                            .anyMatch(item -> item.joint() && item.place().row().equals(place.row()))
                    && items.stream().noneMatch(item -> item.place().equals(place));
            if (joins) {
                source(place)
                        .ifPresent(source ->
                                all.add(new Batch.Item(place, source, text.text(), access.read(source, text.text()))));
            }
        });
        return all;
    }

    private static boolean takesText(CellSource source) {
        return source instanceof CellSource.At || source instanceof CellSource.Base;
    }

    private Optional<CellSource> source(Place place) {
        for (int i = 0; i < columns.get().size(); i++) {
            if (columns.get().get(i).id().equals(place.column())) {
                int column = i;
                return sources.stream()
                        .filter(source -> source.id().equals(place.row()))
                        .map(source -> source.cells().get(column))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private RowSource row(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// What there is to say about the first of some cells, empty for nothing.
    public String noteAt(List<Place> places) {
        if (places.isEmpty()) {
            return "";
        }
        Place place = places.getFirst();
        for (int i = 0; i < columns.get().size(); i++) {
            if (columns.get().get(i).id().equals(place.column())) {
                int column = i;
                return rows.stream()
                        .filter(row -> row.id().equals(place.row()))
                        .map(row -> row.cells().get(column).note())
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }

    /// How many cells hold a text that could not be used.
    public int keptTexts() {
        return kept.size();
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    public ObservableList<Row> rows() {
        return shownRows;
    }
}

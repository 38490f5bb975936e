package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dealbench.model.Address;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell.Mark;

/// An editable table over the open workbook, in the base or in the selected scenario.
///
/// What is typed and cannot be used stays in its cell with the reason and changes nothing; everything else is a step of
/// the document, one for all cells that are typed, pasted or cleared together.
public final class InputTable {

    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(this, "columns", List.of());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /// Kept, because a view of the list that nobody holds would stop telling of changes.
    private final ObservableList<Row> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final String kind;
    private final CellEdits edits;
    private final RowOrder order = new RowOrder();
    private final ReadOnlyObjectWrapper<Optional<Sort>> sort =
            new ReadOnlyObjectWrapper<>(this, "sort", Optional.empty());
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
        kind = content.kind();
        edits = new CellEdits(document, scenarios, content, notices);
        document.workbookProperty().subscribe((_, _) -> refresh());
        scenarios.selectedProperty().subscribe((_, _) -> {
            edits.letGo();
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
        Sheet sheet = edits.renewed();
        List<Row> newRows = new ArrayList<>();
        for (RowSource source : sheet.rows()) {
            newRows.add(rowOf(sheet, source));
        }
        if (!sheet.columns().equals(columns.get())) {
            rows.clear();
            columns.set(sheet.columns());
            resort(newRows);
        }
        show(order.arrange(newRows));
    }

    private Row rowOf(Sheet sheet, RowSource source) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            Place place = new Place(source.id(), sheet.columns().get(i).id());
            Cell cell = sheet.access().show(source.cells().get(i));
            Kept text = edits.keptAt(place, cell);
            cells.add(
                    text == null
                            ? cell
                            : cell.withTyped(text.waiting() ? Mark.WAITING : Mark.WRONG, text.text(), text.message()));
        }
        return new Row(source.id(), source.name(), cells);
    }

    /// Shows the rows sorted, or in the workbook's order; the workbook itself stays as it is.
    public void sortBy(Optional<Sort> wanted) {
        order.sort(wanted, columns.get(), rows);
        sort.set(wanted);
        refresh();
    }

    /// A sort by a column that is gone ends; what another one is made of is sorted anew.
    private void resort(List<Row> newRows) {
        Optional<Sort> still = order.sort().filter(each -> columns.get().stream()
                .anyMatch(column -> column.id().equals(each.column())));
        order.sort(still, columns.get(), newRows);
        sort.set(still);
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
        edits.type(place, text);
        refresh();
    }

    /// Types into several cells as one step.
    ///
    /// @param label what undo calls it
    public void type(String label, List<Typed> texts) {
        edits.type(label, texts);
        refresh();
    }

    /// Pastes a block with its top left at a cell, as one step; lines beyond the last row become new rows.
    ///
    /// @param corner empty to fill a table that has no rows
    public void paste(List<List<String>> block, Optional<Place> corner) {
        List<String> rowIds = rows.stream().map(Row::id).toList();
        List<String> columnIds = columns.get().stream().map(Column::id).toList();
        int row = corner.map(place -> Math.max(0, rowIds.indexOf(place.row()))).orElse(rowIds.size());
        int column = corner.map(place -> Math.max(0, columnIds.indexOf(place.column())))
                .orElse(0);
        edits.paste(PastePlan.of(block, columns.get(), row, column), rowIds);
        refresh();
    }

    /// Takes cells back to what the base has, or, when the base is shown, to what a file means that leaves them out;
    /// texts that could not be used are let go.
    public void clear(List<Place> places) {
        edits.clear(places);
        refresh();
    }

    /// Makes inputs certain again: their values stay, their ranges go.
    public void clearUncertainty(List<Place> places) {
        edits.clearUncertainty(places);
    }

    /// Lets go of a text that could not be used.
    public void revert(Place place) {
        edits.letGo(place);
        refresh();
    }

    /// The input that a cell shows, empty for a name, a kind or a result.
    public Optional<Address> addressAt(Place place) {
        return edits.addressAt(place);
    }

    /// The number that a cell shows, empty for an input and for what is not the number of one line.
    public Optional<NumberAt> numberAt(Place place) {
        return edits.numberAt(place);
    }

    /// What a cell speaks of: the input it shows, the only input of its row, or what its column shows of the row's
    /// element; empty where there is no such row.
    public Optional<Address> subjectAt(Place place) {
        return edits.subjectAt(place);
    }

    /// The cell of an input, or the first cell of what stands at an address, whether the table is shown or not.
    public Optional<Place> placeOf(Address address) {
        return edits.placeOf(address);
    }

    /// What there is to say about the first of some cells, empty for nothing.
    public String noteAt(List<Place> places) {
        return places.stream().findFirst().flatMap(this::cellAt).map(Cell::note).orElse("");
    }

    /// What stands at a place, empty where there is no such row or column.
    public Optional<Cell> cellAt(Place place) {
        List<String> ids = columns.get().stream().map(Column::id).toList();
        int column = ids.indexOf(place.column());
        return rows.stream()
                .filter(row -> column >= 0 && row.id().equals(place.row()))
                .map(row -> row.cells().get(column))
                .findFirst();
    }

    /// What kind of table it is, the same for all deals.
    public String kind() {
        return kind;
    }

    /// How many cells hold a text that could not be used.
    public int keptTexts() {
        return edits.keptTexts();
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /// How the rows are sorted, empty for the workbook's order.
    public ReadOnlyObjectProperty<Optional<Sort>> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    public ObservableList<Row> rows() {
        return shownRows;
    }
}

package org.dealbench.desktop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.dealbench.desktop.control.NumbersAtHand;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.KeptWidths;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.table.TableSelection;

/// An editable table on screen. Typing over a selected cell begins to edit it, as in a spreadsheet.
public final class InputTableView {

    private static final double MIN_HEIGHT_EMS = 5;

    private final InputTable model;
    private final TableSelection selection;
    private final TableView<RowItem> table = new TableView<>();
    private final ObjectProperty<Font> font = new SimpleObjectProperty<>(this, "font", Font.getDefault());
    private final EditStart start = new EditStart();
    private final ColumnWidths widths;
    private final PinnedColumn pinned = new PinnedColumn(table);
    private final SortedHeader sorted;
    private final SelectedCells selected;
    private final FaultPopOver faults;

    /// Shows a table of inputs.
    ///
    /// @param placeholder stands where there are no rows
    /// @param kept widths of columns that a person has changed
    public InputTableView(InputTable model, TableSelection selection, Node placeholder, KeptWidths kept) {
        this.model = model;
        this.selection = selection;
        widths = new ColumnWidths(table, model.kind(), kept);
        sorted = new SortedHeader(table, model);
        selected = new SelectedCells(table, selection);
        faults = new FaultPopOver(table, selection, model::cellAt);
        table.setId("inputs");
        table.getStyleClass().addAll("dense", "bordered", "edge-to-edge");
        table.setEditable(true);
        table.setPlaceholder(placeholder);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText("Inputs");
        NumbersAtHand.of(table, this::selectedNumber);
        model.columnsProperty().subscribe(this::showColumns);
        model.rows().subscribe(this::showRows);
        showRows();
        font.subscribe((_, _) -> fit());
        font.subscribe(face -> table.setMinHeight(face.getSize() * MIN_HEIGHT_EMS));
        table.getSelectionModel().getSelectedCells().subscribe(selected::tell);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typedOver);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                pinned.attach();
                sorted.attach();
                faults.attach();
                // After the skin's own handler, which moves the focus.
                table.addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        _ -> pinned.reveal(
                                table.getFocusModel().getFocusedCell().getColumn()));
            }
        });
    }

    /// The number in the first selected cell, empty if it is not that of a line.
    private Optional<NumberAt> selectedNumber() {
        return selection.places().stream().findFirst().flatMap(model::numberAt);
    }

    private void showColumns(List<Column> columns) {
        table.getColumns().clear();
        List<TableColumn<RowItem, Cell>> made = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            made.add(column(columns.get(i), i));
        }
        table.getColumns().addAll(made);
        sorted.show();
        fit();
    }

    private TableColumn<RowItem, Cell> column(Column column, int index) {
        TableColumn<RowItem, Cell> made = new TableColumn<>(column.heading());
        made.setId(column.id());
        made.getStyleClass().add(column.numeric() ? "numeric" : "words");
        widths.watch(made);
        made.setReorderable(false);
        made.setCellValueFactory(features -> features.getValue().cell(index));
        made.setCellFactory(_ -> {
            InputCell cell = new InputCell(
                    column.numeric(),
                    (item, text) -> model.type(new Place(item.id(), column.id()), text),
                    item -> model.revert(new Place(item.id(), column.id())),
                    this::moveOn,
                    start);
            if (index == 0) {
                pinned.follow(cell);
            }
            return cell;
        });
        return made;
    }

    private void showRows() {
        List<Row> rows = model.rows();
        List<String> ids = rows.stream().map(Row::id).toList();
        if (ids.equals(table.getItems().stream().map(RowItem::id).toList())) {
            List<Row> changed = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                RowItem item = table.getItems().get(i);
                if (!item.row().equals(rows.get(i))) {
                    item.show(rows.get(i));
                    changed.add(rows.get(i));
                }
            }
            widths.grow(changed, font.get());
        } else {
            replaceItems(rows);
            fit();
        }
        faults.update();
    }

    private void replaceItems(List<Row> rows) {
        List<Place> places = selection.places();
        int column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
        Map<String, RowItem> known = new HashMap<>();
        table.getItems().forEach(item -> known.put(item.id(), item));
        List<RowItem> items = new ArrayList<>();
        for (Row row : rows) {
            RowItem item = known.getOrDefault(row.id(), new RowItem(row));
            item.show(row);
            items.add(item);
        }
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(items);
        places.stream().findFirst().ifPresent(place -> selected.select(place.row(), column));
        if (places.size() > 1) {
            selected.selectAgain(places);
        }
        selected.tell();
    }

    /// Makes the columns as wide as their words.
    private void fit() {
        widths.fit(model.columnsProperty().get(), model.rows(), font.get());
    }

    /// Selects the first cell of a row and shows it.
    public void select(String row) {
        selected.select(row, 0);
        table.requestFocus();
    }

    /// Selects a cell and shows it.
    public void select(Place place) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            if (place.column().equals(table.getColumns().get(i).getId())) {
                selected.select(place.row(), i);
                table.scrollToColumnIndex(i);
                table.requestFocus();
            }
        }
    }

    private void typedOver(KeyEvent event) {
        String text = event.getCharacter();
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        boolean letter = !text.isBlank() && !Character.isISOControl(text.codePointAt(0));
        if (!letter
                || event.isShortcutDown()
                || event.isControlDown()
                || event.isAltDown()
                || !table.equals(event.getTarget())
                || focused.getRow() < 0
                || focused.getTableColumn() == null) {
            return;
        }
        edit(focused, text);
        event.consume();
    }

    private void pressed(KeyEvent event) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (!table.equals(event.getTarget()) || focused.getRow() < 0 || focused.getTableColumn() == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            model.revert(selected.placeOf(focused));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            edit(focused, "");
            event.consume();
        }
    }

    private void edit(TablePosition<?, ?> position, String text) {
        start.ask(text);
        table.edit(position.getRow(), table.getColumns().get(position.getColumn()));
        start.forget();
    }

    private void moveOn(KeyCode key) {
        table.requestFocus();
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        int row = focused.getRow() + (key == KeyCode.ENTER ? 1 : 0);
        int column = focused.getColumn() + (key == KeyCode.TAB ? 1 : key == KeyCode.LEFT ? -1 : 0);
        if (row >= 0
                && row < table.getItems().size()
                && column >= 0
                && column < table.getColumns().size()) {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.scrollToColumnIndex(column);
            pinned.reveal(column);
        }
    }

    /// Tells the view model what is selected, or that nothing is while the table is not shown.
    public void setShown(boolean shown) {
        if (shown) {
            selected.tell();
        } else {
            selection.select(List.of());
        }
    }

    public TableView<?> root() {
        return table;
    }

    /// The font of the cells, which columns are measured in.
    public ObjectProperty<Font> fontProperty() {
        return font;
    }
}

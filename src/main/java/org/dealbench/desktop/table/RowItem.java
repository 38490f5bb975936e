package org.dealbench.desktop.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Row;

/// A row as the table control holds it: the same object while its cells change, so that selection and editing stay.
final class RowItem {

    private static final Cell NOTHING = Cell.result("", "");

    private final ObjectProperty<Row> row;

    RowItem(Row row) {
        this.row = new SimpleObjectProperty<>(this, "row", row);
    }

    String id() {
        return row.get().id();
    }

    Row row() {
        return row.get();
    }

    void show(Row newRow) {
        row.set(newRow);
    }

    ObservableValue<Cell> cell(int column) {
        return row.map(shown -> column < shown.cells().size() ? shown.cells().get(column) : NOTHING);
    }
}

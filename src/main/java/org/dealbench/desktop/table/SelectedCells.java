package org.dealbench.desktop.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.TableSelection;

/// Which cells are selected, by row and column rather than by position: between the table control and the view model.
final class SelectedCells {

    private final TableView<RowItem> table;
    private final TableSelection selection;

    SelectedCells(TableView<RowItem> table, TableSelection selection) {
        this.table = table;
        this.selection = selection;
    }

    /// Tells the view model what is selected.
    void tell() {
        List<TablePosition<?, ?>> positions = new ArrayList<>();
        for (TablePosition<?, ?> position : table.getSelectionModel().getSelectedCells()) {
            boolean there = position.getRow() >= 0
                    && position.getRow() < table.getItems().size();
            if (there && position.getTableColumn() != null) {
                positions.add(position);
            }
        }
        positions.sort(Comparator.<TablePosition<?, ?>>comparingInt(TablePosition::getRow)
                .thenComparingInt(TablePosition::getColumn));
        selection.select(positions.stream().map(this::placeOf).toList());
    }

    Place placeOf(TablePosition<?, ?> position) {
        return new Place(
                table.getItems().get(position.getRow()).id(),
                position.getTableColumn().getId());
    }

    /// Selects one cell and shows its row.
    void select(String row, int column) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(row)
                    && column < table.getColumns().size()) {
                table.getSelectionModel().clearAndSelect(i, table.getColumns().get(column));
                table.getFocusModel().focus(i, table.getColumns().get(column));
                table.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    /// Selects the same cells in rows that stand elsewhere now.
    void selectAgain(List<Place> places) {
        List<String> ids = table.getItems().stream().map(RowItem::id).toList();
        table.getSelectionModel().clearSelection();
        for (Place place : places) {
            int row = ids.indexOf(place.row());
            for (TableColumn<RowItem, ?> column : table.getColumns()) {
                if (row >= 0 && column.getId().equals(place.column())) {
                    table.getSelectionModel().select(row, column);
                }
            }
        }
    }
}

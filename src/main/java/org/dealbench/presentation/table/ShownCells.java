package org.dealbench.presentation.table;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.TableTwin;

/// A table as it is shown, for other programs: its columns, its rows in their order, and the values unrounded.
public final class ShownCells {

    private ShownCells() {}

    public static TableTwin of(InputTable table) {
        List<Column> columns = table.columnsProperty().get();
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<TableTwin.Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(columns.get(i), row.cells().get(i)));
            }
            rows.add(cells);
        }
        return new TableTwin(
                columns.stream()
                        .map(column -> new TableTwin.Column(column.heading(), ""))
                        .toList(),
                rows);
    }

    /// A number where a column of numbers has one; what cannot be read as one stays a text.
    private static TableTwin.Cell cell(Column column, Cell cell) {
        if (column.numeric() && !cell.plain().isEmpty()) {
            try {
                return new TableTwin.Amount(Double.parseDouble(cell.plain()));
            } catch (NumberFormatException _) {
                return new TableTwin.Words(cell.plain());
            }
        }
        return new TableTwin.Words(cell.plain());
    }
}

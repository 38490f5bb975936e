package org.dealbench.export;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.Cell;
import org.dealbench.analysis.spreadsheet.Cell.Look;
import org.dealbench.analysis.spreadsheet.Sheet;
import org.dealbench.chart.display.TableTwin;

/// A table as a spreadsheet of one sheet: its numbers unrounded, and nothing computed.
final class TableBook {

    private static final double NARROW = 14;
    private static final double WIDEST = 60;
    private static final String NUMBER = "#,##0.######";

    private TableBook() {}

    static Book of(String title, TableTwin table) {
        List<Double> widths = new ArrayList<>();
        List<Cell> headings = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            headings.add(new Cell(new Cell.Words(table.columns().get(column).heading()), Look.HEADING, ""));
            widths.add(width(table, column));
        }
        List<Sheet.Line> lines = new ArrayList<>();
        lines.add(line(headings));
        table.rows()
                .forEach(row -> lines.add(line(row.stream().map(TableBook::cell).toList())));
        return new Book(title, null, List.of(new Sheet("Table", widths, 1, 1, lines)));
    }

    private static Sheet.Line line(List<Cell> cells) {
        return new Sheet.Line(cells, 0, _ -> new Cell(new Cell.Words(""), Look.PLAIN, ""), "", false);
    }

    private static Cell cell(TableTwin.Cell cell) {
        return switch (cell) {
            case TableTwin.Amount(double value)
            when Double.isFinite(value) -> new Cell(new Cell.Amount(value), Look.PLAIN, NUMBER);
            case TableTwin.Amount _ -> new Cell(new Cell.Words(""), Look.PLAIN, "");
            case TableTwin.Words(String text) -> new Cell(new Cell.Words(text), Look.PLAIN, "");
        };
    }

    private static double width(TableTwin table, int column) {
        int longest = table.columns().get(column).heading().length();
        for (List<TableTwin.Cell> row : table.rows()) {
            if (row.get(column) instanceof TableTwin.Words(String text)) {
                longest = Math.max(longest, text.length());
            }
        }
        return Math.clamp(longest + 2.0, NARROW, WIDEST);
    }
}

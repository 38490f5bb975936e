package org.dealbench.presentation.page;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Unit;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.Row;
import org.dealbench.presentation.text.Scale;

/// The numbers of a chart by period, all columns of a unit in one magnitude.
///
/// @param columns with their units
public record ResultsTable(List<Column> columns, List<Row> rows) {

    /// Nothing to show yet.
    public static final ResultsTable NOTHING = new ResultsTable(List.of(), List.of());

    public ResultsTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The table of a chart.
    ///
    /// @param currency of amounts of money
    public static ResultsTable of(TableTwin twin, String currency) {
        List<Scale> scales = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < twin.columns().size(); i++) {
            TableTwin.Column column = twin.columns().get(i);
            Scale scale = scale(column.unit(), largest(twin, column.unit()), currency);
            scales.add(scale);
            columns.add(
                    column.unit().isEmpty()
                            ? Column.words(String.valueOf(i), column.label())
                            : Column.numbers(String.valueOf(i), column.label(), scale.unit()));
        }
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < twin.rows().size(); k++) {
            rows.add(row(k, twin.rows().get(k), scales));
        }
        return new ResultsTable(columns, rows);
    }

    private static Row row(int index, List<TableTwin.Cell> values, List<Scale> scales) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(
                    switch (values.get(i)) {
                        case TableTwin.Words(String text) -> Cell.result(text, "");
                        case TableTwin.Amount(double value) ->
                            Cell.result(
                                    scales.get(i).show(value), Double.isFinite(value) ? DecimalText.of(value) : "", "");
                    });
        }
        return new Row(
                String.valueOf(index), cells.isEmpty() ? "" : cells.getFirst().text(), cells);
    }

    /// Over all columns of a unit, so that they can be compared.
    private static double largest(TableTwin twin, String unit) {
        double largest = 0;
        for (int i = 0; i < twin.columns().size(); i++) {
            if (twin.columns().get(i).unit().equals(unit)) {
                for (List<TableTwin.Cell> row : twin.rows()) {
                    if (row.get(i) instanceof TableTwin.Amount(double value) && Double.isFinite(value)) {
                        largest = Math.max(largest, Math.abs(value));
                    }
                }
            }
        }
        return largest;
    }

    private static Scale scale(String symbol, double largest, String currency) {
        for (Unit unit : Unit.values()) {
            if (unit.symbol(currency).equals(symbol)) {
                return Scale.of(unit, largest, currency);
            }
        }
        Scale plain = Scale.of(Unit.NUMBER, largest, currency);
        return symbol.contains("/") ? new Scale(plain.power(), plain.decimals(), symbol) : plain;
    }
}

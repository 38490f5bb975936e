package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.dealbench.analysis.spreadsheet.Cell.Look;
import org.dealbench.model.Unit;

/// Puts rows on sheets and prints their cells.
final class RowLines {

    private static final List<Double> WIDTHS = List.of(46.0, 11.0, 8.0, 17.0, 26.0, 13.0);
    private static final int FROZEN_COLUMNS = 4;
    private static final int FROZEN_ROWS = 2;
    /// Months from the start that a date is shown for.
    private static final int FARTHEST = 12_000;

    private final String currency;
    private final int months;
    private final CalendarRows calendar;
    private final Map<String, Double> largest;
    private final double usual;

    /// @param largest number of lines by id, as far as known
    /// @param usual largest amount of money, for lines of which no number is known
    RowLines(String currency, CalendarRows calendar, Map<String, Double> largest, double usual) {
        this.currency = currency;
        this.calendar = calendar;
        this.largest = largest;
        this.usual = usual;
        months = calendar.months();
    }

    /// Gives rows their places, one below the other under the headings.
    static void place(String sheet, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put(new Place(sheet, FROZEN_ROWS + i, Place.VALUE_COLUMN));
        }
    }

    /// A sheet of rows by month.
    Sheet sheet(String name, String title, List<Row> rows) {
        return sheet(
                name,
                title,
                rows,
                months,
                month -> Cell.computed(
                        FormulaText.of(Formula.at(calendar.firstDay()), name, month, months),
                        Look.HEADING,
                        Formats.MONTH));
    }

    /// A sheet of rows by something else.
    Sheet sheet(String name, String title, List<Row> rows, int columns, IntFunction<Cell> heading) {
        List<Sheet.Line> lines = new ArrayList<>();
        lines.add(Sheet.Line.of(Cell.words(title, Look.TITLE)));
        lines.add(new Sheet.Line(
                List.of(
                        Cell.words("Line", Look.HEADING),
                        Cell.words("Unit", Look.HEADING),
                        Cell.words("Kind", Look.HEADING),
                        Cell.words("Value or total", Look.HEADING),
                        Cell.words("Id", Look.HEADING)),
                columns,
                heading,
                "",
                false));
        rows.forEach(row -> lines.add(line(row)));
        return new Sheet(name, WIDTHS, FROZEN_COLUMNS, FROZEN_ROWS, lines);
    }

    private Sheet.Line line(Row row) {
        Title title = row.title();
        boolean working = title.kind().isEmpty();
        Look look = working ? Look.WORKING : Look.PLAIN;
        String format = format(title);
        String sheet = row.place().sheet();
        List<Cell> head = List.of(
                Cell.words((working ? "    " : "") + title.label(), look),
                Cell.words(unit(title.unit()), Look.QUIET),
                Cell.words(title.kind(), Look.QUIET),
                total(row, look, format),
                Cell.words(title.id(), Look.QUIET));
        if (row.axis().isOneNumber()) {
            boolean month = title.unit() == Unit.MONTH && !working;
            return new Sheet.Line(head, month ? 1 : 0, _ -> calendarMonth(row), title.note(), working);
        }
        return new Sheet.Line(
                head,
                row.length(months),
                index -> cell(row.formula(index), sheet, index, cellLook(row, look), format),
                title.note(),
                working);
    }

    /// A list of plain numbers is an input.
    private static Look cellLook(Row row, Look look) {
        return row.axis() == Axis.LIST && row.formula(0) instanceof Formula.Literal ? Look.INPUT : look;
    }

    private Cell calendarMonth(Row row) {
        Formula index = Formula.at(row);
        Formula month = Formula.call("EDATE", new Formula.Fixed(calendar.firstDay(), 0), index);
        Formula there = Formula.when(index.compared("<", FARTHEST), month, new Formula.Nothing());
        Formula shown = Formula.when(Formula.call("ISNUMBER", index), there, new Formula.Nothing());
        return cell(shown, row.place().sheet(), 0, Look.QUIET, Formats.MONTH);
    }

    private Cell total(Row row, Look look, String format) {
        Look totalled = look == Look.PLAIN ? Look.TOTAL : look;
        String sheet = row.place().sheet();
        if (row.axis().isOneNumber()) {
            return cell(row.formula(0), sheet, 0, totalled, format);
        }
        if (row.axis() != Axis.MONTHS) {
            return Cell.words("", look);
        }
        return switch (row.title().kind()) {
            case "flow" -> cell(Formula.call("SUM", Formula.all(row)), sheet, 0, totalled, format);
            case "stock" -> cell(new Formula.Fixed(row, months - 1), sheet, 0, totalled, format);
            default -> Cell.words("", look);
        };
    }

    Cell cell(Formula formula, String sheet, int index, Look look, String format) {
        return switch (formula) {
            case Formula.Literal(double value) -> Cell.amount(value, look, format);
            case Formula.Position _ -> Cell.amount(index, look, format);
            default -> Cell.computed(FormulaText.of(formula, sheet, index, months), look, format);
        };
    }

    String format(Title title) {
        if (title.kind().isEmpty() && title.unit() == Unit.NUMBER) {
            return Formats.ANY_NUMBER;
        }
        return Formats.of(title.unit(), largest.getOrDefault(title.id(), usual));
    }

    String unit(Unit unit) {
        return unit.symbol(currency);
    }
}

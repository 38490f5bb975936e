package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.spreadsheet.Cell.Look;
import org.dealbench.model.InputValue;
import org.dealbench.model.Unit;
import org.jspecify.annotations.Nullable;

/// The sheet of inputs: what a person changes, what it was, and what cannot be changed here.
final class InputSheet {

    static final String NAME = "Inputs";
    private static final List<Double> WIDTHS = List.of(64.0, 12.0, 10.0, 18.0, 44.0, 14.0, 18.0, 10.0);
    private static final int FIRST = 2;
    private static final int AS_EXPORTED = 6;
    private static final int CHANGED = 7;

    private final List<InputRows.Entry> entries;
    private final List<InputValue> fixed;
    private final RowLines lines;

    InputSheet(InputRows inputs, RowLines lines) {
        this.lines = lines;
        entries = List.copyOf(inputs.entries().values());
        fixed = inputs.fixed();
    }

    /// Gives the inputs their places.
    static void place(InputRows inputs) {
        int row = FIRST;
        for (InputRows.Entry entry : inputs.entries().values()) {
            entry.value().put(new Place(NAME, row, Place.VALUE_COLUMN));
            Row month = entry.month();
            if (month != null) {
                month.put(new Place(NAME, row, Place.FIRST_MONTH));
            }
            row++;
        }
    }

    /// How many inputs differ from what they were, as a formula for other sheets.
    String changed() {
        String column = Place.letters(CHANGED);
        return "SUM(" + NAME + "!$" + column + "$" + (FIRST + 1) + ":$" + column + "$" + (FIRST + entries.size()) + ")";
    }

    Sheet sheet() {
        List<Sheet.Line> rows = new ArrayList<>();
        rows.add(Sheet.Line.of(
                Cell.words("Inputs", Look.TITLE),
                Cell.words("", Look.PLAIN),
                Cell.words("", Look.PLAIN),
                Cell.words("Change the cells of this column: everything else follows.", Look.PROSE)));
        rows.add(headings());
        entries.forEach(entry -> rows.add(line(entry, rows.size())));
        if (!fixed.isEmpty()) {
            rows.add(Sheet.Line.empty());
            rows.add(Sheet.Line.of(Cell.words("Fixed here: these decide which formulas there are", Look.SUBHEADING)));
            fixed.forEach(input -> rows.add(line(input)));
        }
        return new Sheet(NAME, WIDTHS, 1, FIRST, rows);
    }

    private static Sheet.Line headings() {
        return Sheet.Line.of(
                Cell.words("Input", Look.HEADING),
                Cell.words("Unit", Look.HEADING),
                Cell.words("", Look.HEADING),
                Cell.words("Value", Look.HEADING),
                Cell.words("Id", Look.HEADING),
                Cell.words("Month", Look.HEADING),
                Cell.words("As exported", Look.HEADING),
                Cell.words("Changed", Look.HEADING));
    }

    private Sheet.Line line(InputRows.Entry entry, int row) {
        Unit unit = entry.value().title().unit();
        String format = Formats.ofInput(unit);
        String changed = "IF(" + Place.letters(Place.VALUE_COLUMN) + (row + 1) + "=" + Place.letters(AS_EXPORTED)
                + (row + 1) + ",0,1)";
        Row month = entry.month();
        return Sheet.Line.noted(
                note(entry),
                Cell.words(entry.value().title().label(), Look.PLAIN),
                Cell.words(lines.unit(unit), Look.QUIET),
                Cell.words("", Look.QUIET),
                Cell.amount(entry.number(), Look.INPUT, format),
                Cell.words(entry.address(), Look.QUIET),
                monthCell(month),
                Cell.amount(entry.number(), Look.QUIET, format),
                Cell.computed(changed, Look.QUIET, "\"changed\";;"));
    }

    private Cell monthCell(@Nullable Row month) {
        return month == null ? Cell.words("", Look.QUIET) : lines.cell(month.formula(0), NAME, 0, Look.QUIET, "0");
    }

    private static String note(InputRows.Entry entry) {
        return entry.input()
                .map(input -> "Must be " + input.spec().expectation() + ".")
                .orElse("");
    }

    private Sheet.Line line(InputValue input) {
        String value = input.value() == null ? "(empty)" : String.valueOf(input.value());
        String reason = input.value() == null
                ? "Another formula would stand where there is a value; fill it in in the program."
                : "Another one has other formulas; choose it in the program and export again.";
        return Sheet.Line.noted(
                reason,
                Cell.words(input.title(), Look.PLAIN),
                Cell.words("", Look.QUIET),
                Cell.words("fixed", Look.QUIET),
                Cell.words(value, Look.FIXED),
                Cell.words(input.address().toString(), Look.QUIET));
    }
}

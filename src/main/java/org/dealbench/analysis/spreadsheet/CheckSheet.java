package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealbench.analysis.spreadsheet.Cell.Look;
import org.dealbench.model.Unit;

/// The sheet that holds every result against the program's own.
final class CheckSheet {

    static final String NAME = "Check";
    private static final List<Double> WIDTHS = List.of(46.0, 14.0, 30.0, 24.0, 24.0, 18.0, 10.0);
    private static final int FIRST = 4;
    private static final String TOLERANCE = "0.000000001";

    private final Map<String, Row> rows;
    private final Programs programs;
    private final RowLines lines;
    private final String changed;

    /// @param rows by id
    /// @param changed how many inputs differ from what they were, as a formula
    CheckSheet(Map<String, Row> rows, Programs programs, RowLines lines, String changed) {
        this.rows = rows;
        this.programs = programs;
        this.lines = lines;
        this.changed = changed;
    }

    private int last() {
        return FIRST + programs.values().size();
    }

    /// The cell that says in words whether all agree, for other sheets.
    static String verdict() {
        return NAME + "!$B$2";
    }

    Sheet sheet() {
        List<Sheet.Line> made = new ArrayList<>();
        made.add(Sheet.Line.of(Cell.words("Check: this sheet against the program", Look.TITLE)));
        made.add(Sheet.Line.of(
                Cell.words("All together", Look.SUBHEADING), Cell.computed(verdictFormula(), Look.TOTAL, "")));
        made.add(Sheet.Line.of(
                Cell.words("Largest difference", Look.SUBHEADING),
                Cell.computed("MAX(F" + (FIRST + 1) + ":F" + last() + ")", Look.TOTAL, "0.0E+00")));
        made.add(Sheet.Line.of(
                Cell.words("Result", Look.HEADING),
                Cell.words("Unit", Look.HEADING),
                Cell.words("Id", Look.HEADING),
                Cell.words("Here", Look.HEADING),
                Cell.words("Program", Look.HEADING),
                Cell.words("Relative difference", Look.HEADING),
                Cell.words("", Look.HEADING)));
        programs.values().forEach((id, value) -> made.add(line(id, value, made.size() + 1)));
        return new Sheet(NAME, WIDTHS, 1, FIRST, made);
    }

    private String verdictFormula() {
        String states = "G" + (FIRST + 1) + ":G" + last();
        String count = "COUNTIF(" + states + ",\"OK\")";
        String all = Integer.toString(programs.values().size());
        String wrong = all + "-" + count;
        return "IF(" + count + "=" + all + ",\"OK: all " + all + " results agree\"," + "IF(" + changed + ">0," + wrong
                + "&\" of " + all + " results differ, since \"&" + changed
                + "&\" inputs were changed after the export\"," + wrong
                + "&\" of " + all + " results differ though no input was changed\"))";
    }

    private Sheet.Line line(String id, double value, int number) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("no row for the result " + id);
        }
        boolean series = row.axis() == Axis.MONTHS;
        Formula here = series ? Formula.call("SUM", Formula.all(row)) : Formula.at(row);
        boolean shares = series && row.title().unit() == Unit.FRACTION;
        String format = shares ? "0.0000" : lines.format(row.title());
        String scale = FormulaText.of(Formula.number(programs.scales().getOrDefault(id, 0.0)), NAME, 0, 1);
        String a = "D" + number;
        String b = "E" + number;
        String largest = "MAX(ABS(" + a + "),ABS(" + b + ")," + scale + ")";
        String both = "COUNT(" + a + "," + b + ")";
        String difference = "IF(" + both + "=2,IF(" + largest + "=0,0,ABS(" + a + "-" + b + ")/" + largest + "),IF("
                + both + "=0,0,1))";
        Formula program = Formula.number(value);
        return Sheet.Line.of(
                Cell.words(row.title().label() + (series ? ", sum of all months" : ""), Look.PLAIN),
                Cell.words(lines.unit(row.title().unit()), Look.QUIET),
                Cell.words(id, Look.QUIET),
                lines.cell(here, NAME, 0, Look.PLAIN, format),
                lines.cell(program, NAME, 0, Look.PLAIN, format),
                Cell.computed(difference, Look.PLAIN, "0.0E+00"),
                Cell.computed("IF(F" + number + "<=" + TOLERANCE + ",\"OK\",\"differs\")", Look.PLAIN, ""));
    }
}

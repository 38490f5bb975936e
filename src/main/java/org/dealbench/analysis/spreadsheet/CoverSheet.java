package org.dealbench.analysis.spreadsheet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.spreadsheet.Cell.Look;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// The first sheet: what this is, when it was made, and how to use it.
final class CoverSheet {

    private static final List<String> USE = List.of(
            "Change blue cells on the sheet Inputs. Every number here is a formula and follows.",
            "What decides which formulas there are, such as kinds and lists, is grey and fixed: change it in the program"
                    + " and export again.",
            "The sheet Check holds every result against what the program computed for the inputs as exported.",
            "Indented rows in grey are steps on the way to the row below them. Each row's note says what it means.",
            "A day that never comes shows as never and counts as 1E+300; what has no value is an empty cell.",
            "Months are counted from 0, the start of the calendar; flows are dated on the last day of their month.",
            "Days from 1900-03-01 to 9999-12-31 are meant, as spreadsheets know no others.");

    private CoverSheet() {}

    /// @param scenario in words
    /// @param contents name and description of the other sheets
    static Sheet of(Workbook workbook, Deal deal, String scenario, Instant created, List<List<String>> contents) {
        List<Sheet.Line> lines = new ArrayList<>();
        lines.add(Sheet.Line.of(Cell.words(deal.name(), Look.TITLE)));
        lines.add(fact("Workbook", workbook.title()));
        lines.add(fact("Scenario", scenario));
        lines.add(
                fact("Exported", created.atOffset(ZoneOffset.UTC).toLocalDate().toString()));
        lines.add(fact("Currency", workbook.currency()));
        lines.add(fact(
                "Calendar",
                workbook.calendar().start() + ", " + workbook.calendar().months() + " months"));
        lines.add(Sheet.Line.of(
                Cell.words("Check", Look.SUBHEADING), Cell.computed(CheckSheet.verdict(), Look.TOTAL, "")));
        lines.add(Sheet.Line.empty());
        lines.add(Sheet.Line.of(Cell.words("How to use it", Look.SUBHEADING)));
        USE.forEach(sentence -> lines.add(Sheet.Line.of(Cell.words("", Look.PLAIN), Cell.words(sentence, Look.PROSE))));
        lines.add(Sheet.Line.empty());
        lines.add(Sheet.Line.of(Cell.words("Sheets", Look.SUBHEADING)));
        contents.forEach(sheet -> lines.add(fact(sheet.getFirst(), sheet.getLast())));
        return new Sheet("Cover", List.of(22.0, 110.0), 0, 0, lines);
    }

    private static Sheet.Line fact(String name, String value) {
        return Sheet.Line.of(Cell.words(name, Look.SUBHEADING), Cell.words(value, Look.PLAIN));
    }
}

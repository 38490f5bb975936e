package org.dealbench.analysis.spreadsheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.analysis.ComparisonScale;
import org.dealbench.analysis.spreadsheet.Cell.Look;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Deal;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// A deal as a spreadsheet that recalculates by itself: inputs, lines and scalars as formulas made from the same
/// operations that the engine runs, so that the two cannot drift apart.
public final class DealSpreadsheet {

    private static final String CALENDAR = "Calendar";
    private static final String CONTRACTS = "Contracts";
    private static final String RATES = "Rates";
    private static final double MILLION = 1e6;

    private final LineCatalogue catalogue;

    public DealSpreadsheet(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The spreadsheet of a deal.
    ///
    /// @param workbook with the scenario applied
    /// @param projection of that workbook
    /// @param scenario its name, null for the base
    /// @param created what the file says of itself
    /// @throws IllegalArgumentException if there is no such deal
    public Book of(Workbook workbook, Projection projection, String deal, @Nullable String scenario, Instant created) {
        DealProjection results = projection.deal(deal);
        Deal subject = workbook.deals().stream()
                .filter(each -> each.id().equals(deal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no deal " + deal));
        DealRows rows = DealRows.of(catalogue, workbook, deal);
        Map<Section, List<Row>> sections = rows.sections(catalogue);
        List<Row> terms = rows.elsewhere(DealRows.TERMS);
        List<Row> rates = rows.elsewhere(DealRows.RATES);
        InputSheet.place(rows.inputs());
        RowLines.place(CALENDAR, rows.calendar().rows());
        sections.forEach((section, lines) -> RowLines.place(section.sheet(), lines));
        RowLines.place(CONTRACTS, terms);
        RowLines.place(RATES, rates);

        Programs programs = Programs.of(workbook, results);
        RowLines lines = new RowLines(workbook.currency(), rows.calendar(), largest(projection, programs), MILLION);
        InputSheet inputs = new InputSheet(rows.inputs(), lines);
        List<Sheet> sheets = new ArrayList<>();
        List<List<String>> contents = new ArrayList<>();
        contents.add(List.of(CheckSheet.NAME, "Every result held against the program's"));
        sheets.add(new CheckSheet(rows.byId(), programs, lines, inputs.changed()).sheet());
        contents.add(List.of(InputSheet.NAME, "What you may change"));
        sheets.add(inputs.sheet());
        contents.add(List.of(CALENDAR, "The months, their days and hours"));
        sheets.add(lines.sheet(CALENDAR, CALENDAR, rows.calendar().rows()));
        sections.forEach((section, of) -> {
            contents.add(List.of(section.sheet(), section.about()));
            sheets.add(lines.sheet(section.sheet(), section.sheet(), of));
        });
        addWorkings(lines, terms, CONTRACTS, "Commitments by month of their terms", sheets, contents);
        addWorkings(lines, rates, RATES, "In search of internal rates", sheets, contents);
        String words = scenario == null ? "Base" : scenario;
        sheets.addFirst(CoverSheet.of(workbook, subject, words, created, contents));
        return new Book(subject.name(), created, sheets);
    }

    private static void addWorkings(
            RowLines lines,
            List<Row> rows,
            String name,
            String about,
            List<Sheet> sheets,
            List<List<String>> contents) {
        if (!rows.isEmpty()) {
            int columns =
                    rows.stream().mapToInt(row -> row.axis().length(0)).max().orElse(0);
            contents.add(List.of(name, about));
            sheets.add(lines.sheet(
                    name,
                    about,
                    rows,
                    columns,
                    index -> Cell.amount(index, Look.HEADING, Formats.ofInput(Unit.COUNT))));
        }
    }

    /// The largest number of every line of which the program tells one, by id.
    private static Map<String, Double> largest(Projection projection, Programs programs) {
        Map<String, Double> largest = new HashMap<>(programs.largest());
        projection.chips().forEach((chip, results) -> results.series()
                .forEach((name, series) -> largest.put("chip." + name + "/" + chip, ComparisonScale.largest(series))));
        return largest;
    }
}

package org.dealbench.analysis.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;

/// Spreadsheets for tests.
public final class Books {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();

    private Books() {}

    public static Book of(Workbook workbook, String deal) {
        return of(CATALOGUE, workbook, deal);
    }

    static Book of(LineCatalogue catalogue, Workbook workbook, String deal) {
        return new DealSpreadsheet(catalogue)
                .of(workbook, new Projector(catalogue).project(workbook, () -> false), deal, null, Instant.EPOCH);
    }

    static Sheet sheet(Book book, String name) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The row that has an id.
    static Sheet.Line line(Book book, String sheet, String id) {
        return sheet(book, sheet).lines().stream()
                .filter(line ->
                        line.head().size() > 4 && line.head().get(4).content().equals(new Cell.Words(id)))
                .findFirst()
                .orElseThrow();
    }

    /// The formula of a month.
    static String formula(Book book, String sheet, String id, int month) {
        return ((Cell.Computed) line(book, sheet, id).cells().apply(month).content()).formula();
    }

    /// The formula of a month with ids in place of rows of the same sheet: `F:ebitda` for `F$12`.
    static String words(Book book, String sheet, String id, int month) {
        List<Sheet.Line> lines = sheet(book, sheet).lines();
        return Pattern.compile("(?<![!A-Z$])([A-Z]+)\\$(\\d+)")
                .matcher(formula(book, sheet, id, month))
                .replaceAll(found -> found.group(1) + ":" + id(lines.get(Integer.parseInt(found.group(2)) - 1)));
    }

    private static String id(Sheet.Line line) {
        return line.head().get(4).content() instanceof Cell.Words(String id) ? id : "";
    }

    /// Two tranches, each of which waits for the other to be paid or for an event: the first event frees both, the
    /// second never counts. A third tranche waits for itself alone, and so for ever.
    public static Workbook waitingForEachOther() {
        String text = """
                {"format": "dealbench-workbook", "version": 1, "title": "Waiting", "currency": "USD",
                 "calendar": {"start": "2026-01", "months": 24, "valuationDate": "2026-01-15"},
                 "parties": [{"id": "p", "name": "p"}, {"id": "c", "name": "c"}],
                 "conditions": [
                  {"id": "early", "name": "early", "kind": "EVENT", "date": "2026-07-20"},
                  {"id": "late", "name": "late", "kind": "EVENT", "date": "2027-03-31"},
                  {"id": "a-paid", "name": "a paid", "kind": "FUNDED", "tranche": "d/a"},
                  {"id": "b-paid", "name": "b paid", "kind": "FUNDED", "tranche": "d/b"},
                  {"id": "c-paid", "name": "c paid", "kind": "FUNDED", "tranche": "d/c"},
                  {"id": "for-a", "name": "for a", "kind": "ANY", "of": ["b-paid", "late"]},
                  {"id": "for-b", "name": "for b", "kind": "ANY", "of": ["a-paid", "early"]}],
                 "deals": [{"id": "d", "name": "d", "investor": "p", "customer": "c", "provider": "p",
                  "tranches": [
                   {"id": "a", "name": "a", "amount": 1000000000.0, "earliest": "2026-01-31", "condition": "for-a",
                    "lagDays": 10, "instalments": 2, "intervalMonths": 1},
                   {"id": "b", "name": "b", "amount": 2000000000.0, "earliest": "2026-01-31", "condition": "for-b",
                    "lagDays": 20},
                   {"id": "c", "name": "c", "amount": 3000000000.0, "earliest": "2026-01-31",
                    "condition": "c-paid"}],
                  "equity": {"preMoney": 100000000000.0, "roundSize": 10000000000.0, "exitDate": "2027-10-31",
                   "exitValuation": 300000000000.0}}]}
                """;
        return ((Opening.Opened) WorkbookJson.read(text.getBytes(StandardCharsets.UTF_8))).workbook();
    }
}

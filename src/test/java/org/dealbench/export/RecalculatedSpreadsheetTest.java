package org.dealbench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.Books;
import org.dealbench.analysis.spreadsheet.DealSpreadsheet;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Deal;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Has LibreOffice compute exported deals, and holds every month and scalar against the program's.
///
/// Ordinarily the edges and one deal of the sample; all cases in all scenarios with `-Ddealbench.sheets=all`, those of
/// one with its name. Where LibreOffice is not installed the tests are skipped and say so.
final class RecalculatedSpreadsheetTest {

    /// Not a file of the cases: tranches that wait for each other within a month.
    private static final String WAITING = "waiting";

    private static final String CHOSEN = System.getProperty("dealbench.sheets", "");

    @TempDir
    private Path folder;

    /// @param changed whether what was typed into it changes any result
    private record Written(Path file, Workbook workbook, DealProjection deal, boolean changed) {}

    static Stream<String> cases() {
        return switch (CHOSEN) {
            case "" -> Stream.of("amazon-openai", "edges", WAITING);
            case "all" -> Stream.concat(Case.FILES.stream(), Stream.of(WAITING));
            default -> Stream.of(CHOSEN);
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void spreadsheetsGiveTheProgramsNumbersAsExportedAndAfterEveryInputWasChanged(String name) throws Exception {
        LibreOffice office = LibreOffice.installed().orElse(null);
        if (office == null) {
            System.err.println("SKIPPED: LibreOffice (soffice) is not installed, so that no exported spreadsheet was"
                    + " computed and held against the program.");
            abort("LibreOffice is not installed");
        }
        List<Written> written = write(name);
        Path computed = Files.createDirectories(folder.resolve("computed"));
        office.compute(written.stream().map(Written::file).toList(), computed);

        List<String> problems = new ArrayList<>();
        for (Written each : written) {
            String file = String.valueOf(each.file.getFileName());
            ComputedSheets sheets = ComputedSheets.read(computed.resolve(file));
            sheets.errors().stream().limit(5).forEach(error -> problems.add(file + " " + error));
            SheetAgreement agreement = SheetAgreement.of(file, each.workbook, each.deal, sheets);
            problems.addAll(agreement.differences());
            if (each.changed
                    ? !sheets.verdict().contains("changed after")
                    : !sheets.verdict().startsWith("OK")) {
                problems.add(file + " says of itself: " + sheets.verdict());
            }
            System.out.printf("%s: largest relative difference %.1e%n", file, agreement.largest());
        }
        assertThat(problems).isEmpty();
    }

    private List<Written> write(String name) throws IOException {
        Workbook workbook = name.equals(WAITING) ? Books.waitingForEachOther() : Case.workbook(name);
        Map<String, Workbook> shown = new LinkedHashMap<>();
        shown.put("base", workbook);
        if (!CHOSEN.isEmpty()) {
            for (Scenario scenario : workbook.scenarios()) {
                shown.put(
                        scenario.id(), Scenarios.apply(workbook, scenario.id()).orElseThrow());
            }
        }
        List<Written> written = new ArrayList<>();
        for (Map.Entry<String, Workbook> each : shown.entrySet()) {
            Workbook changed = EveryInputChanged.of(each.getValue());
            for (Deal deal : each.getValue().deals()) {
                if (!CHOSEN.isEmpty()
                        || !name.equals("amazon-openai")
                        || deal.id().equals("aws-openai")) {
                    String file = name + "-" + each.getKey() + "-" + deal.id();
                    written.add(write(file, each.getValue(), each.getValue(), deal.id()));
                    written.add(write(file + "-changed", each.getValue(), changed, deal.id()));
                }
            }
        }
        return written;
    }

    /// Writes the spreadsheet of one workbook with the inputs of another typed into it.
    private Written write(String name, Workbook exported, Workbook typed, String deal) throws IOException {
        LineCatalogue catalogue = DealLines.catalogue();
        Projection projection = new Projector(catalogue).project(exported, () -> false);
        Book book = new DealSpreadsheet(catalogue).of(exported, projection, deal, null, Instant.EPOCH);
        Path file = folder.resolve(name + ".xlsx");
        BookFile.write(exported.equals(typed) ? book : EveryInputChanged.typedInto(book, typed), file);
        Projection expected = new Projector(catalogue).project(typed, () -> false);
        boolean differs = !sums(expected.deal(deal)).equals(sums(projection.deal(deal)));
        return new Written(file, typed, expected.deal(deal), differs);
    }

    private static List<Double> sums(DealProjection deal) {
        return deal.series().values().stream().map(Series::sum).toList();
    }
}

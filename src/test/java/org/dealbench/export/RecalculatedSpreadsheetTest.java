package org.dealbench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.analysis.spreadsheet.DealSpreadsheet;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Deal;
import org.dealbench.model.Scenario;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecalculatedSpreadsheetTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheProgramsNumbersWhenLibreOfficeComputesIt() throws Exception {
        LibreOffice office = LibreOffice.installed().orElse(null);
        String cases = System.getProperty("dealbench.sheets", "amazon-openai,edges");
        List<Written> written = new ArrayList<>();
        for (String name : cases.split(",")) {
            Workbook workbook = ((Opening.Opened) WorkbookFile.onDisk()
                            .open(Path.of("src/test/resources/cases/" + name + ".dealbench")))
                    .workbook();
            written.addAll(write(name, workbook, null));
            if (Boolean.getBoolean("dealbench.sheets.scenarios")) {
                for (Scenario scenario : workbook.scenarios()) {
                    written.addAll(write(name + "-" + scenario.id(), workbook, scenario.id()));
                }
            }
        }
        Path computed = Files.createDirectories(folder.resolve("computed"));
        office.compute(written.stream().map(Written::file).toList(), computed);
        List<String> problems = new ArrayList<>();
        for (Written each : written) {
            ComputedSheets sheets = ComputedSheets.read(computed.resolve(each.file.getFileName()));
            String name = each.file.getFileName().toString();
            sheets.errors().stream().limit(5).forEach(error -> problems.add(name + " " + error));
            System.out.println(name + ": " + sheets.verdict());
            problems.addAll(SheetAgreement.differences(name, each.workbook, each.deal, sheets));
        }
        assertThat(problems).isEmpty();
    }

    private record Written(Path file, Workbook workbook, DealProjection deal) {}

    private List<Written> write(String name, Workbook workbook, @Nullable String scenario) throws IOException {
        Workbook seen = Scenarios.apply(workbook, scenario).orElseThrow();
        LineCatalogue catalogue = DealLines.catalogue();
        Projection projection = new Projector(catalogue).project(seen, () -> false);
        List<Written> written = new ArrayList<>();
        for (Deal deal : seen.deals()) {
            Path file = folder.resolve(name + "-" + deal.id() + ".xlsx");
            BookFile.write(
                    new DealSpreadsheet(catalogue).of(seen, projection, deal.id(), scenario, Instant.EPOCH), file);
            written.add(new Written(file, seen, projection.deal(deal.id())));
        }
        return written;
    }
}

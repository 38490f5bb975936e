package org.dealbench.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.Books;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.engine.deal.Case;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFileTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @TempDir
    private Path folder;

    private Path write(Book book, String name) throws IOException {
        Path file = folder.resolve(name);
        BookFile.write(book, file);
        return file;
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void sameDealGivesTheSameBytesAndNoTimeButTheOneGiven() throws IOException {
        Workbook workbook = Case.workbook("minimal");
        byte[] first = Files.readAllBytes(write(Books.of(workbook, "one"), "first.xlsx"));
        byte[] second = Files.readAllBytes(write(Books.of(workbook, "one"), "second.xlsx"));

        assertThat(first).isEqualTo(second);
        assertThat(entry(folder.resolve("first.xlsx"), "docProps/core.xml"))
                .contains(">" + Instant.EPOCH + "</dcterms:created>");
    }

    @Test
    void asksWhoeverOpensItToComputeAndBringsNoValuesAlong() throws IOException {
        Path file = write(Books.of(Case.workbook("minimal"), "one"), "deal.xlsx");

        assertThat(entry(file, "xl/workbook.xml")).contains("fullCalcOnLoad=\"1\"");
        assertThat(entry(file, "xl/worksheets/sheet6.xml")).contains("<f>").doesNotContain("</f><v>");
    }

    @Test
    void sheetsAndFormulasAreReadBackAsTheyWere() throws IOException {
        Path file = write(Books.of(Case.workbook("minimal"), "one"), "deal.xlsx");

        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .startsWith("Cover", "Check", "Inputs", "Calendar", "Chips", "Conditions", "Tranches")
                    .contains("Capacity", "Fleet", "Operation", "Commitments", "Economics", "Returns", "Circularity");
            Sheet capacity = read.findSheet("Capacity").orElseThrow();
            Row power = capacity.read().stream()
                    .filter(row -> row.getOptionalCell(4)
                            .map(cell -> cell.getRawValue().equals("capacity.facilityMw"))
                            .orElse(false))
                    .findFirst()
                    .orElseThrow();
            assertThat(power.getCellCount()).isEqualTo(5 + 30);
            assertThat(power.getCell(6).getFormula()).startsWith("G$");
        }
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws IOException {
        Workbook named = Parts.replace(Case.workbook("minimal"), Address.parse("deals/one/name"), FORMULA)
                .orElseThrow();
        Path file = write(Books.of(named, "one"), "deal.xlsx");

        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            Row first = read.getFirstSheet().read().getFirst();
            assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(0).getRawValue()).isEqualTo(FORMULA);
            assertThat(first.getCell(0).getFormula()).isNull();
        }
    }

    @Test
    void tableHasItsNumbersUnroundedAndNoFormulas() throws IOException {
        TableTwin table = new TableTwin(
                List.of(new TableTwin.Column("Month", ""), new TableTwin.Column("Cash", "USD")),
                List.of(
                        List.of(new TableTwin.Words("2026-01"), new TableTwin.Amount(1.0 / 3)),
                        List.of(new TableTwin.Words("@SUM(A1)"), new TableTwin.Amount(Double.NaN))));
        Path file = folder.resolve("table.xlsx");
        TableExport.write("Cash", table, ChartFormat.XLSX, file);

        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.getFirst().getCell(1).getRawValue()).isEqualTo("Cash (USD)");
            assertThat(Double.parseDouble(rows.get(1).getCell(1).getRawValue())).isEqualTo(1.0 / 3);
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getOptionalCell(1)).isEmpty();
        }
        assertThat(entry(file, "docProps/core.xml")).doesNotContain("created");
    }

    @Test
    void fileInTheWayOfAFolderIsNamedAndKept() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        Book book = Books.of(Case.workbook("minimal"), "empty");

        assertThatThrownBy(() -> BookFile.write(book, taken.resolve("deal.xlsx")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("deal.xlsx");
        assertThat(taken).hasContent("mine");
    }
}

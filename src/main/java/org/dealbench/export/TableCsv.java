package org.dealbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dealbench.chart.display.TableTwin;

/// A table as comma separated values (RFC 4180, UTF-8) that a spreadsheet opens without running anything.
///
/// A name that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers,
/// negative ones included, unrounded and without exponents.
final class TableCsv {

    /// Those of spreadsheets in East Asian languages too, which take the wide signs.
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private TableCsv() {}

    static void write(TableTwin table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream()
                .map(column -> harmless(column.heading()))
                .toList());
        for (List<TableTwin.Cell> row : table.rows()) {
            printer.printRecord(row.stream().map(TableCsv::text).toList());
        }
        printer.flush();
    }

    private static String text(TableTwin.Cell cell) {
        return switch (cell) {
            case TableTwin.Words(String text) -> harmless(text);
            case TableTwin.Amount(double value) -> number(value);
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}

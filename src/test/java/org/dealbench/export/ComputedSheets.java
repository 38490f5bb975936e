package org.dealbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The values in a spreadsheet that another program has computed, by the id of their rows.
final class ComputedSheets {

    private static final int VALUE = 3;
    private static final int ID = 4;
    private static final int FIRST_MONTH = 5;

    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, double[]> months = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private String verdict = "";

    static ComputedSheets read(Path file) throws IOException {
        ComputedSheets computed = new ComputedSheets();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> computed.read(sheet.getName(), row));
                }
            }
        }
        return computed;
    }

    private void read(String sheet, Row row) {
        for (Cell cell : row) {
            if (cell != null
                    && (cell.getType() == CellType.ERROR
                            || String.valueOf(cell.getRawValue()).startsWith("#"))) {
                errors.add(sheet + "!" + cell.getAddress() + " is " + cell.getRawValue() + " by " + cell.getFormula());
            }
        }
        if (sheet.equals("Check")) {
            if (row.getRowNum() == 2) {
                verdict = text(row, 1);
            }
            return;
        }
        String id = text(row, ID);
        if (id.isEmpty() || sheet.equals("Inputs")) {
            return;
        }
        values.putIfAbsent(id, number(row, VALUE));
        double[] all = new double[Math.max(0, row.getCellCount() - FIRST_MONTH)];
        for (int i = 0; i < all.length; i++) {
            all[i] = number(row, FIRST_MONTH + i);
        }
        months.putIfAbsent(id, all);
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getRawValue).orElse("");
    }

    private static double number(Row row, int column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : parse(text);
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /// The number in the column of values and totals, not-a-number where there is none.
    double value(String id) {
        return values.getOrDefault(id, Double.NaN);
    }

    /// The numbers of all months, as many as have cells.
    double[] months(String id) {
        return months.getOrDefault(id, new double[0]);
    }

    /// Cells that hold an error.
    List<String> errors() {
        return errors;
    }

    /// What the sheet says of itself.
    String verdict() {
        return verdict;
    }
}

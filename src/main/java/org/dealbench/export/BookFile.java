package org.dealbench.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.Cell;
import org.dealbench.analysis.spreadsheet.Sheet;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes spreadsheets as XLSX.
///
/// The same spreadsheet gives the same bytes, whenever it is written. No cell has a value that was computed before:
/// whoever opens the file computes.
public final class BookFile {

    private static final int FIRST_TAIL_COLUMN = 5;
    private static final int PRINTED_PERCENT = 60;

    private BookFile() {}

    /// Writes a spreadsheet under a name made of an id, replacing the file of an earlier export; makes the folder if
    /// need be.
    ///
    /// @return the file written
    /// @throws IOException naming the file that could not be written
    public static Path write(Book book, Path folder, String id) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(ChartExport.fileName(id) + ".xlsx");
        write(book, file);
        return file;
    }

    /// Writes a spreadsheet in place of whatever the file held.
    ///
    /// @throws FileSystemException naming the file, which is left as it was
    public static void write(Book book, Path file) throws FileSystemException {
        FileReplacement.write(file, out -> write(book, out));
    }

    static void write(Book book, OutputStream out) throws IOException {
        Path made = Files.createTempFile("dealbench", ".xlsx");
        try {
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(made));
                    Workbook workbook = new Workbook(raw, "Dealbench", null)) {
                workbook.setCompressionLevel(0);
                workbook.properties().setTitle(plain(book.title()));
                for (Sheet sheet : book.sheets()) {
                    new Writing(workbook.newWorksheet(sheet.name())).write(sheet);
                }
            }
            SameBytes.copy(made, book.created(), out);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /// Text without what XML cannot hold.
    private static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// One sheet on its way into the file.
    private static final class Writing {

        private final Worksheet sheet;
        private Run run = new Run(0);

        Writing(Worksheet sheet) {
            this.sheet = sheet;
        }

        /// Neighbours that look alike, dressed in one go: one by one takes most of the time of a file.
        private final class Run {

            private final int row;
            private int from = -1;
            private int to = -1;
            private @Nullable Cell first;

            Run(int row) {
                this.row = row;
            }

            void add(int column, Cell cell) {
                Cell like = first;
                if (like == null || column != to + 1 || !CellLook.isAlike(like, cell)) {
                    end();
                    from = column;
                    first = cell;
                }
                to = column;
            }

            void end() {
                if (first != null) {
                    CellLook.apply(first, sheet.range(row, from, row, to).style());
                    first = null;
                }
            }
        }

        void write(Sheet source) {
            for (int column = 0; column < source.widths().size(); column++) {
                sheet.width(column, source.widths().get(column));
            }
            if (source.frozenRows() > 0) {
                sheet.freezePane(source.frozenColumns(), source.frozenRows());
            }
            sheet.rowSumsBelow(true);
            sheet.paperSize(PaperSize.A3_PAPER);
            sheet.pageOrientation("landscape");
            sheet.pageScale(PRINTED_PERCENT);
            if (source.frozenColumns() > 0) {
                sheet.repeatCols(0, source.frozenColumns() - 1);
                sheet.repeatRows(0, source.frozenRows() - 1);
            }
            int columns = 0;
            for (int row = 0; row < source.lines().size(); row++) {
                Sheet.Line line = source.lines().get(row);
                run = new Run(row);
                for (int column = 0; column < line.head().size(); column++) {
                    cell(row, column, line.head().get(column));
                }
                for (int index = 0; index < line.count(); index++) {
                    cell(row, FIRST_TAIL_COLUMN + index, line.cells().apply(index));
                }
                run.end();
                columns = Math.max(columns, line.count());
                if (!line.note().isEmpty()) {
                    sheet.comment(row, 0, plain(line.note()));
                }
            }
            double last = source.widths().getLast();
            for (int column = source.widths().size(); column < FIRST_TAIL_COLUMN + columns; column++) {
                sheet.width(column, last);
            }
            group(source.lines());
        }

        private void group(List<Sheet.Line> lines) {
            int from = -1;
            for (int row = 0; row <= lines.size(); row++) {
                boolean working = row < lines.size() && lines.get(row).working();
                if (working && from < 0) {
                    from = row;
                } else if (!working && from >= 0) {
                    sheet.groupRows(from, row - 1);
                    from = -1;
                }
            }
        }

        private void cell(int row, int column, Cell cell) {
            switch (cell.content()) {
                case Cell.Words(String text) -> {
                    if (text.isEmpty() && cell.look() != Cell.Look.HEADING) {
                        return;
                    }
                    sheet.value(row, column, plain(text));
                }
                case Cell.Amount(double value) -> sheet.value(row, column, value);
                case Cell.Computed(String formula) -> sheet.formula(row, column, escaped(formula));
            }
            run.add(column, cell);
        }

        /// The library writes formulas into the XML as they are.
        private static String escaped(String formula) {
            return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}

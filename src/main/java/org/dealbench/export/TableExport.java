package org.dealbench.export;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.dealbench.chart.display.TableTwin;

/// Writes tables to files of any name.
public final class TableExport {

    private TableExport() {}

    /// Writes the numbers and words of a table, and no formulas.
    ///
    /// @param title what an XLSX says of itself
    /// @param format [ChartFormat#CSV] or [ChartFormat#XLSX]
    /// @throws FileSystemException naming the file, which is left as it was
    public static void write(String title, TableTwin table, ChartFormat format, Path file) throws FileSystemException {
        switch (format) {
            case CSV -> FileReplacement.write(file, out -> TableCsv.write(table, out));
            case XLSX -> BookFile.write(TableBook.of(title, table), file);
            case PNG, PDF -> throw new IllegalArgumentException("a table is not written as " + format);
        }
    }
}

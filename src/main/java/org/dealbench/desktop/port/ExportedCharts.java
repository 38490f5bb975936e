package org.dealbench.desktop.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.DealSpreadsheet;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.export.BookFile;
import org.dealbench.export.ChartExport;
import org.dealbench.export.ChartFormat;
import org.dealbench.export.PictureSize;
import org.dealbench.export.TableExport;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.ChartFiles;

/// Charts, tables and deals written to files of any name. Used on one thread.
public final class ExportedCharts implements ChartFiles {

    private final Supplier<TextMeasure> measure;
    private final Clock clock;
    private final DealSpreadsheet spreadsheets = new DealSpreadsheet(DealLines.catalogue());

    /// @param measure waits for the font if need be
    /// @param clock for the date on the cover of spreadsheets
    public ExportedCharts(Supplier<TextMeasure> measure, Clock clock) {
        this.measure = measure;
        this.clock = clock;
    }

    @Override
    public void write(Chart chart, Kind kind, Path file) throws IOException {
        ChartFormat format = format(kind);
        Path target = file.toAbsolutePath();
        Path folder = Files.createTempDirectory(target.getParent(), ".dealbench-export");
        try {
            Path written = new ChartExport(measure.get())
                    .write(chart, folder, List.of(format), PictureSize.DEFAULT)
                    .getFirst();
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            try (var left = Files.list(folder)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    @Override
    public void write(String title, TableTwin table, Kind kind, Path file) throws IOException {
        TableExport.write(title, table, format(kind), file.toAbsolutePath());
    }

    @Override
    public void writeDeal(ProjectionRun run, String deal, Optional<String> scenario, Path file) throws IOException {
        Book book = spreadsheets.of(run.shown(), run.projection(), deal, scenario.orElse(null), clock.instant());
        BookFile.write(book, file.toAbsolutePath());
    }

    private static ChartFormat format(Kind kind) {
        return switch (kind) {
            case PNG -> ChartFormat.PNG;
            case PDF -> ChartFormat.PDF;
            case CSV -> ChartFormat.CSV;
            case XLSX -> ChartFormat.XLSX;
        };
    }
}

package org.dealbench.desktop.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.export.ChartExport;
import org.dealbench.export.ChartFormat;
import org.dealbench.export.PictureSize;
import org.dealbench.presentation.shell.ChartFiles;

/// Charts written to a file of any name. Used on one thread.
public final class ExportedCharts implements ChartFiles {

    private final Supplier<TextMeasure> measure;

    /// @param measure waits for the font if need be
    public ExportedCharts(Supplier<TextMeasure> measure) {
        this.measure = measure;
    }

    @Override
    public void write(Chart chart, Kind kind, Path file) throws IOException {
        ChartFormat format =
                switch (kind) {
                    case PNG -> ChartFormat.PNG;
                    case PDF -> ChartFormat.PDF;
                    case CSV -> ChartFormat.CSV;
                };
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
}

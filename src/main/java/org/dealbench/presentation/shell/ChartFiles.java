package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.presentation.projection.ProjectionRun;

/// Charts, tables and deals as files for other programs. Called off the UI thread.
public interface ChartFiles {

    /// The kinds of file.
    enum Kind {
        PNG("png"),
        PDF("pdf"),
        CSV("csv"),
        XLSX("xlsx");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }
    }

    /// Writes a chart, in the colours of paper.
    void write(Chart chart, Kind kind, Path file) throws IOException;

    /// Writes a table.
    ///
    /// @param kind [Kind#CSV] or [Kind#XLSX]
    void write(String title, TableTwin table, Kind kind, Path file) throws IOException;

    /// Writes a deal as a spreadsheet that recalculates.
    ///
    /// @param scenario name of the one that the run shows, empty for the base
    void writeDeal(ProjectionRun run, String deal, Optional<String> scenario, Path file) throws IOException;
}

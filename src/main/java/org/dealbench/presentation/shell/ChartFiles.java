package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.dealbench.chart.display.Chart;

/// Charts as files and pictures for other programs. Called off the UI thread.
public interface ChartFiles {

    /// The kinds of file.
    enum Kind {
        PNG("png"),
        PDF("pdf"),
        CSV("csv");

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
}

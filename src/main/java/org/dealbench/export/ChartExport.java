package org.dealbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.render.PdfPainter;
import org.dealbench.render.PngPainter;

/// Writes charts to files without a display or a JavaFX toolkit.
///
/// Not safe between threads.
public final class ChartExport {

    private static final int LONGEST_NAME = 120;

    private final TextMeasure measure;
    private final PngPainter png = new PngPainter();

    public ChartExport(TextMeasure measure) {
        this.measure = measure;
    }

    /// Writes a chart once per format, replacing files of an earlier export; makes the folder if need be.
    ///
    /// @return the files written, in the order of the formats
    /// @throws IOException naming the file that could not be written
    public List<Path> write(Chart chart, Path folder, Collection<ChartFormat> formats, PictureSize size)
            throws IOException {
        Files.createDirectories(folder);
        DisplayList list = chart.layout(LayoutRequest.of(size.width(), size.height(), measure))
                .displayList();
        List<Path> written = new ArrayList<>();
        for (ChartFormat format : formats) {
            Path file = folder.resolve(fileName(chart.id()) + "." + format.extension());
            FileReplacement.write(
                    file,
                    switch (format) {
                        case PNG -> out -> png.write(list, size.theme(), size.scale(), out);
                        case PDF -> out -> PdfPainter.write(list, size.theme(), out);
                        case CSV -> out -> TableCsv.write(chart.table(), out);
                        case XLSX -> out -> BookFile.write(TableBook.of(chart.title(), chart.table()), out);
                    });
            written.add(file);
        }
        return List.copyOf(written);
    }

    /// Lower case letters, digits and hyphens, which every file system takes; what is too long is cut and told apart by
    /// a number made of all of it.
    static String fileName(String chartId) {
        String name =
                chartId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (name.length() > LONGEST_NAME) {
            return name.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(chartId.hashCode());
        }
        return name.isEmpty() ? "chart" : name;
    }
}

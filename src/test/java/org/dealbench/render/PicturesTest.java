package org.dealbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.time.SampleCharts;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private final FontMetrics metrics = FontMetrics.load();
    private final PngPainter painter = new PngPainter();

    @Test
    void picturesForPeopleToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screens"));
        for (Chart chart : List.of(SampleCharts.tranches(134), SampleCharts.capacity(134), SampleCharts.mix(134, 4))) {
            String name = chart.id().substring(chart.id().indexOf('/') + 1);
            for (Theme theme : Theme.values()) {
                write(chart, 900, 500, 1, theme, folder.resolve(name + "-900-" + theme + ".png"));
            }
            write(chart, 320, 200, 1, Theme.LIGHT, folder.resolve(name + "-320.png"));
            write(chart, 1600, 800, 1, Theme.LIGHT, folder.resolve(name + "-1600.png"));
        }
        assertThat(folder).isNotEmptyDirectory();
    }

    private void write(Chart chart, double width, double height, double textScale, Theme theme, Path file)
            throws IOException {
        DisplayList list = chart.layout(LayoutRequest.of(width, height, metrics).withTextScale(textScale))
                .displayList();
        try (OutputStream out = Files.newOutputStream(file)) {
            painter.write(list, theme, 1, out);
        }
    }
}

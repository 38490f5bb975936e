package org.dealbench.render.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.display.Weight;
import org.dealbench.chart.time.SampleCharts;
import org.dealbench.render.FontMetrics;
import org.dealbench.render.PngPainter;
import org.dealbench.render.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CanvasPainterTest {

    private static final FontMetrics METRICS = FontMetrics.load();

    @Test
    void canvasLooksLikeThePng() throws Exception {
        for (Chart chart : List.of(SampleCharts.tranches(134), SampleCharts.capacity(134), SampleCharts.mix(134, 9))) {
            for (Theme theme : Theme.values()) {
                DisplayList list =
                        chart.layout(LayoutRequest.of(900, 500, METRICS)).displayList();
                BufferedImage screen = onFx(() -> snapshot(list, theme));
                String name = chart.id().substring(chart.id().indexOf('/') + 1);
                save(screen, "canvas-" + name + "-" + theme);
                assertThat(Similarity.of(screen, new PngPainter().paint(list, theme, 1)))
                        .as("%s %s", chart.id(), theme)
                        .isGreaterThanOrEqualTo(0.95);
            }
        }
    }

    @Test
    void wordsAreAsLongAsTheyWereMeasured() throws Exception {
        CanvasFonts fonts = new CanvasFonts();
        for (Weight weight : Weight.values()) {
            for (String text : List.of("Contracted, firm 2.55 GW", "fi AV To 1,111", "Listing or funding event")) {
                double own = onFx(() -> {
                    Text node = new Text(text);
                    Font font = fonts.font(weight, 12);
                    node.setFont(font);
                    return node.getLayoutBounds().getWidth();
                });
                double measured = METRICS.advance(text, 12, weight);
                assertThat(own / measured).as("%s %s", text, weight).isBetween(0.97, 1.03);
            }
        }
    }

    @Test
    void frameOfTwentySeriesIsPaintedInItsBudget() throws Exception {
        DisplayList list = SampleCharts.mix(240, 20)
                .layout(LayoutRequest.of(1000, 600, METRICS))
                .displayList();
        List<Long> times = onFx(() -> {
            Canvas canvas = new Canvas(1000, 600);
            CanvasPainter painter = new CanvasPainter(new CanvasFonts());
            List<Long> spent = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                long start = System.nanoTime();
                painter.paint(list, canvas.getGraphicsContext2D(), Theme.LIGHT);
                spent.add(System.nanoTime() - start);
            }
            return spent;
        });
        double median = times.stream().skip(20).sorted().toList().get(20) / 1e6;
        System.getLogger("canvas").log(System.Logger.Level.INFO, "canvas of 20 x 240: {0} ms", median);
        assertThat(median).as("milliseconds on the application thread").isLessThan(16);
    }

    private static BufferedImage snapshot(DisplayList list, Theme theme) {
        Canvas canvas = new Canvas(list.width(), list.height());
        new CanvasPainter(new CanvasFonts()).paint(list, canvas.getGraphicsContext2D(), theme);
        WritableImage image = canvas.snapshot(null, null);
        return SwingFXUtils.fromFXImage(image, null);
    }

    private static <T> T onFx(Callable<T> work) throws ExecutionException {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static void save(BufferedImage image, String name) throws IOException {
        File folder = new File("target/screens");
        if (!folder.isDirectory() && !folder.mkdirs()) {
            throw new IOException("cannot make " + folder);
        }
        ImageIO.write(image, "png", new File(folder, name + ".png"));
    }
}

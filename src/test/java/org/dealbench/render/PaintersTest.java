package org.dealbench.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dealbench.analysis.Period;
import org.dealbench.chart.ActualsChart;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.chart.HostileMaps;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.chart.TargetChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.display.Weight;
import org.dealbench.chart.time.SampleCharts;
import org.dealbench.cli.EveryChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

class PaintersTest {

    private static final FontMetrics METRICS = FontMetrics.load();

    /// As PDFBox draws, but lines are not moved to the middle of pixels, which thins and thickens hatching at random.
    private static final RenderingHints WHERE_THEY_ARE = new RenderingHints(Map.of(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));

    private final PngPainter png = new PngPainter();

    static Stream<Chart> charts() {
        return Stream.of(SampleCharts.tranches(134), SampleCharts.capacity(134), SampleCharts.mix(134, 9));
    }

    /// Disclosed figures against projection, and a path to a target: dots with notes, hatched years.
    static Stream<Chart> tracked() {
        Workbook workbook = DealWorkbooks.tracked();
        Projection projection = DealWorkbooks.project(workbook);
        return Stream.of(
                TargetChart.of(workbook, projection, "path"),
                ActualsChart.of(workbook, projection, "targets/path", Period.QUARTER),
                ActualsChart.of(
                        workbook, projection, "deals/" + DealWorkbooks.DEAL + "/capacity.facilityMw", Period.MONTH));
    }

    private static DisplayList list(Chart chart) {
        return chart.layout(LayoutRequest.of(900, 500, METRICS)).displayList();
    }

    private static byte[] pdf(DisplayList list, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.write(list, theme, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pdfHasWordsVectorsAndItsFontButNoImage(Chart chart) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(list(chart), Theme.PRINT))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(chart.title()).contains("2030").contains("2036");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(chart.title());
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).isEmpty();
            assertThat(resources.getFontNames()).hasSize(2);
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("+IBMPlexSans");
            }
        }
    }

    static Stream<Chart> exported() {
        return EveryChart.of(PortfolioWorkbooks.sample()).stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void rasterisedPdfMatchesThePngInEveryTheme(Chart chart) throws IOException {
        for (Theme theme : Theme.values()) {
            assertAlike(chart, theme);
        }
    }

    @ParameterizedTest
    @MethodSource({"tracked", "exported"})
    void rasterisedPdfOfEveryExportedChartMatchesThePng(Chart chart) throws IOException {
        assertAlike(chart, Theme.PRINT);
    }

    private void assertAlike(Chart chart, Theme theme) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(list(chart), theme))) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setRenderingHints(WHERE_THEY_ARE);
            BufferedImage page = renderer.renderImageWithDPI(0, 2 * 96);
            BufferedImage picture = png.paint(list(chart), theme, 2);
            assertThat(Similarity.of(page, picture))
                    .as("%s %s", chart.id(), theme)
                    .isGreaterThanOrEqualTo(0.99);
        }
    }

    @Test
    void everyPainterTakesWhateverAChartHolds() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            DisplayList list = list(SampleCharts.hostile(random));
            assertThat(pdf(list, Theme.PRINT)).isNotEmpty();
            assertThat(png.paint(list, Theme.DARK, 0.5).getWidth()).isEqualTo(450);
            assertThat(pdf(list(HostileMaps.plane(random)), Theme.PRINT)).isNotEmpty();
            assertThat(pdf(list(HostileMaps.map(random)), Theme.PRINT)).isNotEmpty();
        }
    }

    @Test
    void equalChartsGiveEqualBytes() throws IOException {
        Chart chart = SampleCharts.tranches(134);

        assertThat(pdf(list(chart), Theme.PRINT)).isEqualTo(pdf(list(chart), Theme.PRINT));
    }

    @Test
    void pngHasItsSizeAndResolution() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        png.write(list(SampleCharts.capacity(24)), Theme.LIGHT, 2, out);

        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            reader.setInput(stream);
            assertThat(reader.getWidth(0)).isEqualTo(1800);
            assertThat(reader.getHeight(0)).isEqualTo(1000);
            // 192 dots an inch
            assertThat(attribute(reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"), "pHYs"))
                    .isEqualTo("7559");
        }
    }

    private static String attribute(Node root, String element) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(element)) {
                return node.getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue();
            }
        }
        return "none";
    }

    @Test
    void uprightWordsRunUpwards() throws IOException {
        Item.Text text = new Item.Text(
                "Upright",
                50,
                150,
                20,
                Weight.REGULAR,
                Item.Anchor.START,
                true,
                Token.INK,
                METRICS.advance("Upright", 20, Weight.REGULAR));
        Item ground = new Item.Fill(Outline.rect(new Rect(0, 0, 100, 200)), Paint.of(Token.BACKGROUND));
        DisplayList list = new DisplayList(
                100, 200, "t", List.of(ground, text), List.of(), "", new TableTwin(List.of(), List.of()));
        BufferedImage picture = png.paint(list, Theme.DARK, 1);

        assertThat(text.box(METRICS).bottom()).isEqualTo(150, within(1e-9));
        assertThat(ink(picture, 30, 60, 60, 150)).isGreaterThan(0.1);
        assertThat(ink(picture, 55, 0, 100, 200)).isZero();
        assertThat(ink(picture, 0, 151, 100, 200)).isZero();
        try (PDDocument document = Loader.loadPDF(pdf(list, Theme.DARK))) {
            assertThat(Similarity.of(new PDFRenderer(document).renderImageWithDPI(0, 96), picture))
                    .isGreaterThan(0.95);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .isEqualTo("Upright");
        }
    }

    /// Share of pixels that are not the dark ground.
    private static double ink(BufferedImage image, int left, int top, int right, int bottom) {
        int set = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                set += (image.getRGB(x, y) & 0xffffff) == 0x0d1117 ? 0 : 1;
            }
        }
        return (double) set / ((right - left) * (bottom - top));
    }

    @Test
    void pictureTooLargeForMemoryIsRefused() {
        assertThatThrownBy(() -> png.paint(list(SampleCharts.capacity(24)), Theme.LIGHT, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pixels");
    }
}

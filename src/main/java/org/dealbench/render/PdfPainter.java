package org.dealbench.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Hatching;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Outline;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Rgb;
import org.dealbench.chart.display.StrokeStyle;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.display.Weight;

/// Paints a display list on a PDF page: vectors and words in the embedded font, never an image.
///
/// A chart unit is 3/4 point, the size it has on a screen. Equal lists give equal files: no dates, no chance.
public final class PdfPainter {

    private static final float POINTS_PER_UNIT = 0.75f;

    private final Theme theme;
    private final PDPageContentStream page;
    private final Map<Weight, PDType0Font> fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    private PdfPainter(Theme theme, PDPageContentStream page, Map<Weight, PDType0Font> fonts) {
        this.theme = theme;
        this.page = page;
        this.fonts = fonts;
    }

    /// Writes a document of one page, as large as the chart.
    public static void write(DisplayList list, Theme theme, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = ParsedFont.of(Weight.REGULAR);
                TrueTypeFont semibold = ParsedFont.of(Weight.SEMIBOLD)) {
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(list.title());
            document.getDocumentInformation().setSubject(list.summary());
            document.getDocumentInformation().setCreator("Dealbench");
            document.getDocumentCatalog().setLanguage("en");
            Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);
            fonts.put(Weight.REGULAR, PDType0Font.load(document, regular, true));
            fonts.put(Weight.SEMIBOLD, PDType0Font.load(document, semibold, true));
            paint(list, theme, document, fonts);
            document.save(out);
        }
    }

    private static void paint(DisplayList list, Theme theme, PDDocument document, Map<Weight, PDType0Font> fonts)
            throws IOException {
        float height = (float) list.height() * POINTS_PER_UNIT;
        PDPage page = new PDPage(new PDRectangle((float) list.width() * POINTS_PER_UNIT, height));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.transform(new Matrix(POINTS_PER_UNIT, 0, 0, -POINTS_PER_UNIT, 0, height));
            PdfPainter painter = new PdfPainter(theme, stream, fonts);
            for (Item item : list.items()) {
                painter.draw(item);
            }
        }
    }

    private void draw(Item item) throws IOException {
        switch (item) {
            case Item.Fill(Outline outline, Paint paint) -> fill(outline, paint);
            case Item.Stroke(Outline outline, Token token, double opacity, StrokeStyle style) ->
                stroke(outline, token, opacity, style);
            case Item.Text text -> draw(text);
            case Item.Clip clip -> {
                Rect rect = clip.clip();
                page.saveGraphicsState();
                page.addRect((float) rect.x(), (float) rect.y(), (float) rect.width(), (float) rect.height());
                page.clip();
                for (Item child : clip.items()) {
                    draw(child);
                }
                page.restoreGraphicsState();
            }
        }
    }

    private void fill(Outline outline, Paint paint) throws IOException {
        switch (paint) {
            case Paint.Solid(Token token, double opacity) -> {
                setOpacity(opacity);
                Rgb colour = theme.colour(token);
                page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
                trace(outline);
                page.fillEvenOdd();
            }
            case Paint.Hatch hatch -> {
                Outline lines = Hatching.lines(outline, hatch);
                if (!lines.isEmpty()) {
                    stroke(lines, hatch.token(), hatch.opacity(), StrokeStyle.solid(hatch.width()));
                }
            }
        }
    }

    private void stroke(Outline outline, Token token, double opacity, StrokeStyle style) throws IOException {
        setOpacity(opacity);
        Rgb colour = theme.colour(token);
        page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        page.setLineWidth((float) style.width());
        page.setLineCapStyle(
                switch (style.cap()) {
                    case BUTT -> 0;
                    case ROUND -> 1;
                });
        page.setLineJoinStyle(
                switch (style.join()) {
                    case MITER -> 0;
                    case ROUND -> 1;
                });
        float[] dash = new float[style.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = style.dash().get(i).floatValue();
        }
        page.setLineDashPattern(dash, 0);
        trace(outline);
        page.stroke();
    }

    private void draw(Item.Text text) throws IOException {
        if (text.text().isEmpty()) {
            return;
        }
        PDType0Font font = fonts.get(text.weight());
        if (font == null) {
            throw new IllegalStateException("no font for " + text.weight());
        }
        setOpacity(1);
        Rgb colour = theme.colour(text.token());
        page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        page.beginText();
        page.setFont(font, (float) text.size());
        double own = font.getStringWidth(text.text()) / 1000 * text.size();
        page.setHorizontalScaling(own > 0 ? (float) (100 * text.advance() / own) : 100);
        Matrix place = Matrix.getTranslateInstance((float) text.x(), (float) text.baseline());
        if (text.vertical()) {
            place.rotate(-Math.PI / 2);
        }
        place.translate((float) text.offset(), 0);
        place.scale(1, -1);
        page.setTextMatrix(place);
        page.showText(text.text());
        page.endText();
    }

    private void setOpacity(double opacity) throws IOException {
        PDExtendedGraphicsState state = opacities.computeIfAbsent(opacity, value -> {
            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
            made.setStrokingAlphaConstant(value.floatValue());
            made.setNonStrokingAlphaConstant(value.floatValue());
            return made;
        });
        page.setGraphicsStateParameters(state);
    }

    private void trace(Outline outline) throws IOException {
        try {
            outline.forEach(new PageSink());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Writes a path's parts to the page.
    private final class PageSink implements Outline.Sink {

        @Override
        public void moveTo(double toX, double toY) {
            run(() -> page.moveTo((float) toX, (float) toY));
        }

        @Override
        public void lineTo(double toX, double toY) {
            run(() -> page.lineTo((float) toX, (float) toY));
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
            run(() -> page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) toX, (float) toY));
        }

        @Override
        public void close() {
            run(page::closePath);
        }

        private static void run(Step step) {
            try {
                step.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A step that may fail to write.
    private interface Step {
        void run() throws IOException;
    }
}

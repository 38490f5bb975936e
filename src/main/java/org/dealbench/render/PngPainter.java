package org.dealbench.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
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

/// Paints a display list into a picture.
///
/// Words are filled outlines of the bundled font, so the picture needs no font system and is the same on
/// every machine. Not safe between threads.
public final class PngPainter {

    /// Larger pictures are refused: they would need gigabytes.
    public static final double MAX_PIXELS = 120_000_000;

    private static final double DOTS_PER_INCH = 96;

    private final Map<Weight, TrueTypeFont> fonts = new EnumMap<>(Weight.class);

    /// Paints into memory.
    ///
    /// @param scale pixels per chart unit: 2 for a sharp picture at twice the size
    public BufferedImage paint(DisplayList list, Theme theme, double scale) {
        double pixels = list.width() * scale * list.height() * scale;
        if (!(scale > 0 && pixels <= MAX_PIXELS)) {
            throw new IllegalArgumentException(
                    "a picture has at most " + (long) MAX_PIXELS + " pixels, but " + (long) pixels + " were asked for");
        }
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(list.width() * scale),
                (int) Math.ceil(list.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            list.items().forEach(item -> draw(graphics, item, theme));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// Writes the picture with its resolution, so that it has its size on paper.
    public void write(DisplayList list, Theme theme, double scale, OutputStream out) throws IOException {
        PngFile.write(paint(list, theme, scale), DOTS_PER_INCH * scale, list.title(), out);
    }

    private void draw(Graphics2D graphics, Item item, Theme theme) {
        switch (item) {
            case Item.Fill(Outline outline, Paint paint) -> fill(graphics, outline, paint, theme);
            case Item.Stroke(Outline outline, Token token, double opacity, StrokeStyle style) ->
                stroke(graphics, outline, theme.colour(token), opacity, style);
            case Item.Text text -> draw(graphics, text, theme);
            case Item.Clip clip -> {
                Graphics2D inner = (Graphics2D) graphics.create();
                try {
                    Rect rect = clip.clip();
                    inner.clip(new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()));
                    clip.items().forEach(child -> draw(inner, child, theme));
                } finally {
                    inner.dispose();
                }
            }
        }
    }

    private static void fill(Graphics2D graphics, Outline outline, Paint paint, Theme theme) {
        switch (paint) {
            case Paint.Solid(Token token, double opacity) -> {
                use(graphics, theme.colour(token), opacity);
                graphics.fill(shape(outline));
            }
            case Paint.Hatch hatch ->
                stroke(
                        graphics,
                        Hatching.lines(outline, hatch),
                        theme.colour(hatch.token()),
                        hatch.opacity(),
                        StrokeStyle.solid(hatch.width()));
        }
    }

    private static void stroke(Graphics2D graphics, Outline outline, Rgb colour, double opacity, StrokeStyle style) {
        use(graphics, colour, opacity);
        float[] dash = null;
        if (!style.dash().isEmpty()) {
            dash = new float[style.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = style.dash().get(i).floatValue();
            }
        }
        int cap =
                switch (style.cap()) {
                    case BUTT -> BasicStroke.CAP_BUTT;
                    case ROUND -> BasicStroke.CAP_ROUND;
                };
        int join =
                switch (style.join()) {
                    case MITER -> BasicStroke.JOIN_MITER;
                    case ROUND -> BasicStroke.JOIN_ROUND;
                };
        graphics.setStroke(new BasicStroke((float) style.width(), cap, join, 10, dash, 0));
        graphics.draw(shape(outline));
    }

    private void draw(Graphics2D graphics, Item.Text text, Theme theme) {
        use(graphics, theme.colour(text.token()), 1);
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.baseline());
        if (text.vertical()) {
            place.rotate(-Math.PI / 2);
        }
        place.translate(text.offset(), 0);
        graphics.fill(place.createTransformedShape(words(text)));
    }

    /// The words as one shape from the origin to the right.
    private Shape words(Item.Text text) {
        TrueTypeFont font = fonts.computeIfAbsent(text.weight(), ParsedFont::of);
        Path2D.Double words = new Path2D.Double(Path2D.WIND_NON_ZERO);
        try {
            double unit = text.size() / font.getUnitsPerEm();
            double x = 0;
            for (int i = 0; i < text.text().length(); i++) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(text.text().charAt(i));
                words.append(
                        font.getGlyph()
                                .getGlyph(glyph)
                                .getPath()
                                .getPathIterator(new AffineTransform(unit, 0, 0, -unit, x, 0)),
                        false);
                x += font.getAdvanceWidth(glyph) * unit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
        return words;
    }

    private static void use(Graphics2D graphics, Rgb colour, double opacity) {
        graphics.setColor(new Color(colour.red(), colour.green(), colour.blue()));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
    }

    private static Shape shape(Outline outline) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outline.forEach(new Outline.Sink() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }
}

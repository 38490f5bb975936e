package org.dealbench.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Weight;

/// Measures words in the bundled font.
///
/// Advances are read once into an array, so measuring is a sum and safe between threads. A character the
/// font lacks is shown by the replacement character: a table or a screen reader still has it.
public final class FontMetrics implements TextMeasure {

    private static final int REPLACEMENT = 0xfffd;

    private final Face regular;
    private final Face semibold;

    private FontMetrics(Face regular, Face semibold) {
        this.regular = regular;
        this.semibold = semibold;
    }

    public static FontMetrics load() {
        return new FontMetrics(Face.of(Weight.REGULAR), Face.of(Weight.SEMIBOLD));
    }

    @Override
    public double advance(String text, double size, Weight weight) {
        Face face = face(weight);
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += face.advances[text.charAt(i)];
        }
        return units * size / face.unitsPerEm;
    }

    @Override
    public double ascent(double size, Weight weight) {
        return face(weight).ascent * size / face(weight).unitsPerEm;
    }

    @Override
    public double descent(double size, Weight weight) {
        return face(weight).descent * size / face(weight).unitsPerEm;
    }

    @Override
    public String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                legible.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                legible.appendCodePoint(regular.has(point) && semibold.has(point) ? point : REPLACEMENT);
            }
        });
        return legible.toString();
    }

    private Face face(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
        };
    }

    /// One weight: advances by character, in font units.
    private static final class Face {

        private final short[] advances;
        private final boolean[] present;
        private final int unitsPerEm;
        private final int ascent;
        private final int descent;

        private Face(TrueTypeFont font) throws IOException {
            unitsPerEm = font.getUnitsPerEm();
            CmapLookup characters = font.getUnicodeCmapLookup();
            HorizontalMetricsTable metrics = font.getHorizontalMetrics();
            present = new boolean[Character.MAX_VALUE + 1];
            advances = new short[Character.MAX_VALUE + 1];
            Arrays.fill(advances, (short) metrics.getAdvanceWidth(characters.getGlyphId(REPLACEMENT)));
            for (int character = ' '; character <= Character.MAX_VALUE; character++) {
                int glyph = characters.getGlyphId(character);
                if (glyph != 0) {
                    present[character] = true;
                    advances[character] = (short) metrics.getAdvanceWidth(glyph);
                }
            }
            ascent = glyph(font, 'b').getYMaximum();
            descent = -glyph(font, 'p').getYMinimum();
        }

        static Face of(Weight weight) {
            try (TrueTypeFont font = BundledFont.parse(weight)) {
                return new Face(font);
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled font cannot be read", e);
            }
        }

        private static GlyphData glyph(TrueTypeFont font, char character) throws IOException {
            return font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character));
        }

        boolean has(int point) {
            return point < present.length && present[point];
        }
    }
}

package org.dealbench.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

        private Face(FontTables font) {
            unitsPerEm = font.unitsPerEm();
            present = new boolean[Character.MAX_VALUE + 1];
            advances = new short[Character.MAX_VALUE + 1];
            int[] glyphs = new int[Character.MAX_VALUE + 1];
            font.forEachCharacter((character, glyph) -> {
                glyphs[character] = glyph;
                present[character] = true;
            });
            Arrays.fill(advances, (short) font.advance(glyphs[REPLACEMENT]));
            for (int character = 0; character < glyphs.length; character++) {
                if (present[character]) {
                    advances[character] = (short) font.advance(glyphs[character]);
                }
            }
            ascent = font.top(glyphs['b']);
            descent = -font.bottom(glyphs['p']);
        }

        static Face of(Weight weight) {
            try (InputStream stream = BundledFont.open(weight)) {
                return new Face(new FontTables(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled font cannot be read", e);
            }
        }

        boolean has(int point) {
            return point < present.length && present[point];
        }
    }
}

package org.dealbench.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dealbench.chart.display.Weight;

/// The files of IBM Plex Sans that come with the program.
///
/// One family for screen, paper and pictures makes one layout right for all; its figures are equally wide, so
/// that numbers line up.
public final class BundledFont {

    private BundledFont() {}

    /// The TrueType file of a weight; the caller closes it.
    public static InputStream open(Weight weight) {
        String file = "font/IBMPlexSans-"
                + switch (weight) {
                    case REGULAR -> "Regular";
                    case SEMIBOLD -> "SemiBold";
                }
                + ".ttf";
        InputStream stream = BundledFont.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its font " + file);
        }
        return stream;
    }

    /// A font of its own for each caller, as reading glyphs is not safe between threads; ligatures are off.
    static TrueTypeFont parse(Weight weight) {
        try (InputStream stream = open(weight)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }
}

package org.dealbench.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dealbench.chart.display.Weight;

/// The bundled font as FontBox sees it, with glyphs and all.
///
/// Apart from [BundledFont], so that a screen is drawn without loading FontBox.
final class ParsedFont {

    private ParsedFont() {}

    /// A font of its own for each caller, as reading glyphs is not safe between threads; ligatures are off.
    static TrueTypeFont of(Weight weight) {
        try (InputStream stream = BundledFont.open(weight)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }
}

package org.dealbench.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.dealbench.chart.display.Weight;
import org.junit.jupiter.api.Test;

class FontMetricsTest {

    private final FontMetrics metrics = FontMetrics.load();

    @Test
    void figuresAreEquallyWide() {
        for (char figure = '0'; figure <= '9'; figure++) {
            assertThat(metrics.advance(String.valueOf(figure), 10, Weight.REGULAR))
                    .isEqualTo(6);
            assertThat(metrics.advance(String.valueOf(figure), 10, Weight.SEMIBOLD))
                    .isEqualTo(6);
        }
    }

    @Test
    void textIsTheSumOfItsCharacters() {
        assertThat(metrics.advance("fi AV", 12, Weight.REGULAR))
                .isEqualTo(
                        metrics.advance("f", 12, Weight.REGULAR)
                                + metrics.advance("i", 12, Weight.REGULAR)
                                + metrics.advance(" ", 12, Weight.REGULAR)
                                + metrics.advance("A", 12, Weight.REGULAR)
                                + metrics.advance("V", 12, Weight.REGULAR),
                        within(1e-9));
    }

    @Test
    void whatTheFontLacksIsReplacedAndLinesAreJoined() {
        assertThat(metrics.legible("\u00dcber\n\u4e2d\u6587 \ud83d\ude80\u202e"))
                .isEqualTo("\u00dcber \ufffd\ufffd \ufffd");
    }

    @Test
    void everythingChartsWriteThemselvesIsInTheFont() {
        String own = "0123456789,.%\u2013\u2212\u2026\u00b7+()/:;";

        assertThat(metrics.legible(own)).isEqualTo(own);
    }

    @Test
    void everyAdvanceIsTheOneThatFontBoxReads() throws IOException {
        for (Weight weight : Weight.values()) {
            try (TrueTypeFont font = ParsedFont.of(weight)) {
                CmapLookup characters = font.getUnicodeCmapLookup();
                for (char character = ' '; character < 0xfffe; character++) {
                    int glyph = characters.getGlyphId(character);
                    String text = String.valueOf(character);
                    if (glyph != 0) {
                        assertThat(metrics.advance(text, 1000, weight)).as(text).isEqualTo(font.getAdvanceWidth(glyph));
                    } else if (!Character.isWhitespace(character)
                            && Character.getType(character) != Character.FORMAT
                            && !Character.isISOControl(character)
                            && !Character.isSurrogate(character)) {
                        assertThat(metrics.legible(text)).isEqualTo("\ufffd");
                    }
                }
                assertThat(metrics.ascent(1000, weight))
                        .isEqualTo(font.getGlyph()
                                .getGlyph(characters.getGlyphId('b'))
                                .getYMaximum());
                assertThat(metrics.descent(1000, weight))
                        .isEqualTo(-font.getGlyph()
                                .getGlyph(characters.getGlyphId('p'))
                                .getYMinimum());
            }
        }
    }
}

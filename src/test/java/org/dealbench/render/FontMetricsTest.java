package org.dealbench.render;

import static org.assertj.core.api.Assertions.assertThat;

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
                        org.assertj.core.api.Assertions.within(1e-9));
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
}

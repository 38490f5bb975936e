package org.dealbench.chart.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    @ParameterizedTest
    @EnumSource
    void wordsStandOutFromTheGround(Theme theme) {
        for (Token words : EnumSet.of(Token.INK, Token.MUTED)) {
            assertThat(contrast(theme, words)).as("%s %s", theme, words).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCarriesMeaningStandsOutFromTheGround(Theme theme) {
        for (Token token : EnumSet.complementOf(EnumSet.of(Token.BACKGROUND, Token.GRID))) {
            assertThat(contrast(theme, token)).as("%s %s", theme, token).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PRINT"})
    void gridIsHardlySeen(Theme theme) {
        assertThat(contrast(theme, Token.GRID)).isLessThan(1.6);
    }

    @ParameterizedTest
    @EnumSource
    void gridIsQuieterThanAxesAndWords(Theme theme) {
        for (Token token : EnumSet.of(Token.AXIS, Token.MUTED, Token.INK)) {
            assertThat(contrast(theme, Token.GRID)).as("%s %s", theme, token).isLessThan(contrast(theme, token));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thingsDifferInColour(Theme theme) {
        Set<Rgb> colours = new HashSet<>();
        Token.THINGS.forEach(token -> colours.add(theme.colour(token)));

        assertThat(colours).hasSameSizeAs(Token.THINGS);
    }

    private static double contrast(Theme theme, Token token) {
        return Contrast.of(theme.colour(token), theme.colour(Token.BACKGROUND));
    }
}

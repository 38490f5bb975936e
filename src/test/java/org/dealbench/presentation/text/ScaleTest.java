package org.dealbench.presentation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealbench.model.Unit;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void numbersOfAColumnShareMagnitudeAndDecimals() {
        Scale money = Scale.of(Unit.MONEY, 35e9, "USD");
        assertThat(money.unit()).isEqualTo("USD bn");
        assertThat(money.show(35e9)).isEqualTo("35.00");
        assertThat(money.show(1.2345e12)).isEqualTo("1,234.50");
        assertThat(money.show(-0.5e9)).isEqualTo("\u22120.50");
        assertThat(money.show(-1)).isEqualTo("0.00");
        assertThat(money.show(Double.NaN)).isEqualTo("\u2013");
    }

    @Test
    void powerIsShownInGigawattsOnlyWhenThereAreSome() {
        assertThat(Scale.of(Unit.MEGAWATT, 2550, "USD").show(2550)).isEqualTo("2.550");
        assertThat(Scale.of(Unit.MEGAWATT, 550, "USD").show(550)).isEqualTo("550.0");
    }

    @Test
    void decimalsAreNotGrouped() {
        assertThat(new Scale(0, 6, "").show(1234.567891)).isEqualTo("1,234.567891");
    }
}

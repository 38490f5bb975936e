package org.dealbench.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTicksTest {

    @Test
    void moneyIsCountedInTheLargestMultipleItReaches() {
        ValueTicks ticks = ValueTicks.of(ValueUnit.money("USD"), 0, 50e9, 1.06, 5);

        assertThat(ticks.labels()).containsExactly("0", "10", "20", "30", "40", "50");
        assertThat(ticks.multiple().axis()).isEqualTo("USD bn");
    }

    @Test
    void allLabelsOfAnAxisHaveTheSameDecimals() {
        ValueTicks ticks = ValueTicks.of(ValueUnit.power(), 0, 2550, 1, 6);

        assertThat(ticks.labels()).containsExactly("0.0", "0.5", "1.0", "1.5", "2.0", "2.5");
        assertThat(ticks.multiple().axis()).isEqualTo("GW");
    }

    @Test
    void zeroIsATickOfAnAxisThatCrossesIt() {
        ValueTicks ticks = ValueTicks.of(ValueUnit.money("USD"), -30e6, 110e6, 1, 8);

        assertThat(ticks.labels()).containsExactly("\u221220", "0", "20", "40", "60", "80", "100");
    }

    @Test
    void nothingAtAllStillHasAnAxis() {
        ValueTicks ticks = ValueTicks.of(ValueUnit.power(), 0, 0, 1, 4);

        assertThat(ticks.labels()).containsExactly("0", "1");
        assertThat(ticks.high()).isGreaterThan(ticks.low());
    }

    @Test
    void thereAreNeverMoreIntervalsThanAskedFor() {
        for (int intervals = 1; intervals < 12; intervals++) {
            for (double high = 1e-6; high < 1e18; high *= 3.7) {
                ValueTicks ticks = ValueTicks.of(ValueUnit.money("USD"), 0, high, 1, intervals);

                assertThat(ticks.values().size()).isBetween(1, intervals + 1);
                assertThat(ticks.values())
                        .allMatch(value -> value >= ticks.low() && value <= ticks.high() * (1 + 1e-6));
            }
        }
    }
}

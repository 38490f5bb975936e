package org.dealbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final YearMonth START = YearMonth.of(2025, 11);

    @Test
    void quartersAndYearsAreThoseOfTheCalendar() {
        Periods quarters = Periods.of(START, 8, Period.QUARTER);
        Periods years = Periods.of(START, 26, Period.YEAR);

        assertThat(quarters.count()).isEqualTo(3);
        assertThat(quarters.label(0)).isEqualTo("Q4 2025");
        assertThat(quarters.to(0)).isEqualTo(2);
        assertThat(quarters.isPartial(0)).isTrue();
        assertThat(quarters.isPartial(1)).isFalse();
        assertThat(years.label(2)).isEqualTo("2027");
        assertThat(years.from(2)).isEqualTo(14);
        assertThat(years.to(2)).isEqualTo(26);
        assertThat(years.count()).isEqualTo(3);
    }

    @Test
    void everyMonthLiesInItsPeriod() {
        for (Period length : Period.values()) {
            Periods periods = Periods.of(START, 100, length);
            for (int month = 0; month < 100; month++) {
                int period = periods.indexOf(month);
                assertThat(month).isBetween(periods.from(period), periods.to(period) - 1);
            }
            assertThat(periods.to(periods.count() - 1)).isEqualTo(100);
        }
    }

    @Test
    void flowsAreSummedAndStocksTakenAtTheEnd() {
        Periods quarters = Periods.of(START, 5, Period.QUARTER);
        double[] monthly = {1, 2, 3, 4, 5};

        assertThat(quarters.flows(monthly)).containsExactly(3, 12);
        assertThat(quarters.stocks(monthly)).containsExactly(2, 5);
    }

    @Test
    void flowIsNullOnlyIfAllItsMonthsAre() {
        Periods quarters = Periods.of(START, 5, Period.QUARTER);
        double nan = Double.NaN;

        assertThat(quarters.flows(new double[] {nan, nan, 1, nan, 2})).containsExactly(nan, 3);
    }

    @Test
    void sharesComeFromTheirAggregatedParts() {
        assertThat(Periods.ratio(new double[] {1, 0}, new double[] {4, 0}, 0)).containsExactly(0.25, 0);
    }
}

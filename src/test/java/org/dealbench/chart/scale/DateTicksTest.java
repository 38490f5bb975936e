package org.dealbench.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.dealbench.chart.display.Span;
import org.junit.jupiter.api.Test;

class DateTicksTest {

    private static final YearMonth START = YearMonth.of(2025, 11);

    private static AxisTicks ticks(double from, double to, double pixels) {
        return DateTicks.of(START, new Span(from, to), pixels / (to - from), text -> 7 * text.length(), 8);
    }

    @Test
    void yearsAreNamedInTheMiddleOfTheirMonths() {
        AxisTicks ticks = ticks(0, 134, 640);

        assertThat(ticks.rows()).isEqualTo(1);
        assertThat(ticks.labels())
                .extracting(AxisTicks.Label::text)
                .startsWith("2026", "2027")
                .endsWith("2036");
        assertThat(ticks.labels().getFirst().centre()).isEqualTo(8);
        assertThat(ticks.major()).startsWith(2.0, 14.0, 26.0);
    }

    @Test
    void monthsAreNamedWhereThereIsRoom() {
        AxisTicks ticks = ticks(0, 14, 700);

        assertThat(ticks.rows()).isEqualTo(2);
        assertThat(ticks.labels()).extracting(AxisTicks.Label::text).contains("Nov", "Dec", "Jan", "2025", "2026");
    }

    @Test
    void manyYearsAreNamedByFivesAndTens() {
        assertThat(ticks(0, 600, 300).labels())
                .extracting(AxisTicks.Label::text)
                .containsExactly("2030", "2040", "2050", "2060", "2070");
    }

    @Test
    void oneMonthIsNamed() {
        assertThat(ticks(0, 1, 300).labels()).extracting(AxisTicks.Label::text).containsExactly("Nov", "2025");
    }

    @Test
    void noTwoLabelsTouchAtAnyWidth() {
        for (int months = 1; months <= 600; months += 7) {
            for (double pixels = 40; pixels < 4000; pixels *= 1.6) {
                AxisTicks ticks = ticks(0.3, months + 0.3, pixels);
                double perMonth = pixels / months;
                for (int row = 0; row < ticks.rows(); row++) {
                    double end = 0.3 * perMonth - 1e-6;
                    for (AxisTicks.Label label : ticks.labels()) {
                        if (label.row() == row) {
                            double half = 3.5 * label.text().length();
                            double centre = label.centre() * perMonth;
                            assertThat(centre - half).isGreaterThanOrEqualTo(end);
                            end = centre + half;
                        }
                    }
                    assertThat(end).isLessThanOrEqualTo((months + 0.3) * perMonth + 1e-6);
                }
            }
        }
    }
}

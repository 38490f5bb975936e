package org.dealbench.presentation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dealbench.model.Bounds;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.Entry.Uncertain.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainTextTest {

    private static final LocalDate VALUATION = LocalDate.of(2026, 3, 1);

    private static Entry read(Unit unit, String typed) {
        return InputField.of("Input", unit, "USD").readUncertain(typed, Notation.TYPED, VALUATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2027                     | 2027-01-01 | 2027-12-31 | 2027-07-02
                    H2 2027                  | 2027-07-01 | 2027-12-31 | 2027-09-30
                    second half of 2027      | 2027-07-01 | 2027-12-31 | 2027-09-30
                    Q3 2027                  | 2027-07-01 | 2027-09-30 | 2027-08-15
                    2027 Q3                  | 2027-07-01 | 2027-09-30 | 2027-08-15
                    3Q 2027                  | 2027-07-01 | 2027-09-30 | 2027-08-15
                    third quarter of 2027    | 2027-07-01 | 2027-09-30 | 2027-08-15
                    mid-2027                 | 2027-05-01 | 2027-08-31 | 2027-07-01
                    early 2027               | 2027-01-01 | 2027-04-30 | 2027-03-01
                    late 2027                | 2027-09-01 | 2027-12-31 | 2027-10-31
                    end of 2027              | 2027-12-01 | 2027-12-31 | 2027-12-16
                    Dec 2028                 | 2028-12-01 | 2028-12-31 | 2028-12-16
                    in 2027                  | 2027-01-01 | 2027-12-31 | 2027-07-02
                    expected in H2 2027      | 2027-07-01 | 2027-12-31 | 2027-09-30
                    2027 to 2028             | 2027-01-01 | 2028-12-31 | 2028-01-01
                    2027-2028                | 2027-01-01 | 2028-12-31 | 2028-01-01
                    Q3 to Q4 2027            | 2027-07-01 | 2027-12-31 | 2027-09-30
                    between Mar and Jun 2027 | 2027-03-01 | 2027-06-30 | 2027-04-30
                    1 Mar 2027 to 31 Mar 2027 | 2027-03-01 | 2027-03-31 | 2027-03-16
                    coming months            | 2026-03-01 | 2026-09-01 | 2026-06-01
                    in the coming months     | 2026-03-01 | 2026-09-01 | 2026-06-01
                    next 12 months           | 2026-03-01 | 2027-03-01 | 2026-08-30
                    coming weeks             | 2026-03-01 | 2026-04-26 | 2026-03-29
                    next year                | 2027-01-01 | 2027-12-31 | 2027-07-02
                    this year                | 2026-03-01 | 2026-12-31 | 2026-07-31
                    """)
    void datesAsWrittenAreRangesWhoseMiddleIsUsed(String typed, String low, String high, String best) {
        assertThat(read(Unit.DATE, typed)).isInstanceOfSatisfying(Entry.Uncertain.class, range -> {
            assertThat(range.low()).isEqualTo(Value.of(low));
            assertThat(range.high()).isEqualTo(Value.of(high));
            assertThat(range.best()).isEqualTo(Value.of(best));
            assertThat(range.reading()).isEqualTo(Reading.MIDDLE);
            assertThat(range.meaning()).startsWith(typed + ": ").endsWith(" is used");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not before 2027          | 2027-01-01 | 2027-12-31 | LOW
                    no earlier than Mar 2027 | 2027-03-01 | 2028-02-29 | LOW
                    after 2027               | 2028-01-01 | 2028-12-31 | LOW
                    2027 onwards             | 2027-01-01 | 2027-12-31 | LOW
                    by end of 2028           | 2026-03-01 | 2028-12-31 | HIGH
                    by the end of 2028       | 2026-03-01 | 2028-12-31 | HIGH
                    by end of March 2028     | 2026-03-01 | 2028-03-31 | HIGH
                    by 2028                  | 2026-03-01 | 2028-12-31 | HIGH
                    by 31 Dec 2028           | 2026-03-01 | 2028-12-31 | HIGH
                    before 2029              | 2026-03-01 | 2028-12-31 | HIGH
                    no later than Q2 2027    | 2026-03-01 | 2027-06-30 | HIGH
                    """)
    void limitsUseTheLimitAndSayWhatIsAssumed(String typed, String low, String high, Reading reading) {
        assertThat(read(Unit.DATE, typed)).isInstanceOfSatisfying(Entry.Uncertain.class, range -> {
            assertThat(range.low()).isEqualTo(Value.of(low));
            assertThat(range.high()).isEqualTo(Value.of(high));
            assertThat(range.reading()).isEqualTo(reading);
            assertThat(range.best()).isEqualTo(reading == Reading.LOW ? range.low() : range.high());
            assertThat(range.meaning()).containsAnyOf("a year is taken", "from the valuation date on");
        });
    }

    @Test
    void meaningIsSaidInTheWordsOfThePage() {
        assertThat(read(Unit.DATE, "H2 2027"))
                .isInstanceOfSatisfying(Entry.Uncertain.class, range -> assertThat(range.meaning())
                        .isEqualTo("H2 2027: 1 Jul 2027 to 31 Dec 2027; 30 Sep 2027 is used"));
        assertThat(read(Unit.DATE, "coming months"))
                .isInstanceOfSatisfying(Entry.Uncertain.class, range -> assertThat(range.meaning())
                        .isEqualTo("coming months: 1 Mar 2026 to 1 Sep 2026"
                                + " (6 months from the valuation date); 1 Jun 2026 is used"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    H2 2027         | 2027-07 | 2027-12 | 2027-09
                    Q1 2027         | 2027-01 | 2027-03 | 2027-02
                    not before 2027 | 2027-01 | 2027-12 | 2027-01
                    coming months   | 2026-03 | 2026-09 | 2026-06
                    """)
    void monthsAreRangesOfMonths(String typed, String low, String high, String best) {
        assertThat(read(Unit.MONTH, typed)).isInstanceOfSatisfying(Entry.Uncertain.class, range -> {
            assertThat(range.low()).isEqualTo(Value.of(low));
            assertThat(range.high()).isEqualTo(Value.of(high));
            assertThat(range.best()).isEqualTo(Value.of(best));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONTH | Mar 2027    | 2027-03
                    MONTH | 2027-03-01  | 2027-03
                    MONTH | Dec-28      | 2028-12
                    MONTH | 03/2027     | 2027-03
                    DATE  | 31.12.2028  | 2028-12-31
                    DATE  | 12/31/2028  | 2028-12-31
                    DATE  | 31/12/28    | 2028-12-31
                    DATE  | 31-Dec-28   | 2028-12-31
                    DATE  | 5/5/2027    | 2027-05-05
                    DATE  | 2028-12-31 00:00:00 | 2028-12-31
                    DATE  | Sunday, December 31, 2028 | 2028-12-31
                    """)
    void exactDatesStayExact(Unit unit, String typed, String iso) {
        assertThat(read(unit, typed)).isEqualTo(new Entry.Accepted(Value.of(iso)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DATE  | by end of 2024 | lies before the valuation date, 1 Mar 2026
                    DATE  | 04/05/2027     | could be 4 May 2027 or 5 Apr 2027
                    DATE  | soon           | is not a day
                    DATE  | 2028 to 2027   | is not a day
                    DATE  | 31 Feb 2028    | There is no day
                    MONTH | 2027-03-15     | write Mar 2027
                    MONTH | Q7 2027        | is not a month
                    MONEY | 20bn to 10bn   | from its smaller to its larger end
                    MONEY | 10 to lots     | Write it like 15bn
                    FRACTION | 10 to 20    | write 10 % or 0.1
                    """)
    void whatCannotBeMeantIsAskedBack(Unit unit, String typed, String message) {
        assertThat(read(unit, typed))
                .isInstanceOfSatisfying(Entry.Refused.class, refused -> assertThat(refused.message())
                        .contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | 10bn to 20bn       | 10000000000 | 20000000000 | 15000000000
                    MONEY    | 10 to 20bn         | 10000000000 | 20000000000 | 15000000000
                    MONEY    | $10-20bn           | 10000000000 | 20000000000 | 15000000000
                    MONEY    | between 10 and 20m | 10000000    | 20000000    | 15000000
                    FRACTION | 30 % to 40 %       | 0.3         | 0.4         | 0.35
                    FRACTION | 30\u201340 %       | 0.3         | 0.4         | 0.35
                    MEGAWATT | 1..2 GW            | 1000        | 2000        | 1500
                    MONTHS   | -2 to 12           | -2          | 12          | 5
                    NUMBER   | 15 \u00b1 2        | 13          | 17          | 15
                    MONEY    | 15 +/- 2bn         | 13000000000 | 17000000000 | 15000000000
                    """)
    void numbersOfARangeAreUncertain(Unit unit, String typed, double low, double high, double best) {
        assertThat(read(unit, typed)).isInstanceOfSatisfying(Entry.Uncertain.class, range -> {
            assertThat(range.low()).isEqualTo(Value.of(low));
            assertThat(range.high()).isEqualTo(Value.of(high));
            assertThat(range.best()).isEqualTo(Value.of(best));
        });
    }

    @Test
    void bothEndsMustBePossible() {
        InputField share = InputField.of("Share", Unit.FRACTION, "USD").withBounds(new Bounds(0, false, 1, false));
        assertThat(share.readUncertain("80 % to 120 %", Notation.TYPED, VALUATION))
                .isEqualTo(new Entry.Refused("Share must be between 0 % and 100 %, but was 120 %."));
    }

    @Test
    void oneNumberStaysOne() {
        assertThat(read(Unit.MONEY, "15bn")).isEqualTo(new Entry.Accepted(Value.of(15e9)));
        assertThat(read(Unit.NUMBER, "1e-5")).isEqualTo(new Entry.Accepted(Value.of(1e-5)));
        assertThat(read(Unit.MONTHS, "-3")).isEqualTo(new Entry.Accepted(Value.of(-3)));
    }
}

package org.dealbench.presentation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dealbench.model.Bounds;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputFieldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | 15bn             | 15000000000
                    MONEY    | 15 billion       | 15000000000
                    MONEY    | USD 15bn         | 15000000000
                    MONEY    | $15 B            | 15000000000
                    MONEY    | 15 mio usd       | 15000000
                    MONEY    | 128.7bn          | 128700000000
                    MONEY    | 62,000m          | 62000000000
                    MONEY    | 62 000 m         | 62000000000
                    MONEY    | 43,000           | 43000
                    MONEY    | 43k              | 43000
                    MONEY    | 1.2 trillion     | 1200000000000
                    MONEY    | 1e9              | 1000000000
                    MONEY    | .5bn             | 500000000
                    MEGAWATT | 2 GW             | 2000
                    MEGAWATT | 550MW            | 550
                    MEGAWATT | 550              | 550
                    MEGAWATT | 1,250 mw         | 1250
                    FRACTION | 35 %             | 0.35
                    FRACTION | 7%               | 0.07
                    FRACTION | 0.35             | 0.35
                    FRACTION | 1                | 1
                    FRACTION | 250 %            | 2.5
                    FRACTION | 50 bps           | 0.005
                    MONTHS   | 18 months        | 18
                    MONTHS   | 1.5 years        | 18
                    MONTHS   | -3               | -3
                    MONTHS   | \u22123 months   | -3
                    DAYS     | 2 weeks          | 14
                    WATT     | 1.4 kW           | 1400
                    TFLOPS   | 2.5 PFLOPS       | 2500
                    COUNT    | 12               | 12
                    NUMBER   | 1.15             | 1.15
                    MONEY_PER_HOUR | $4.25/h    | 4.25
                    MONEY_PER_HOUR | 4.25 per hour | 4.25
                    MONEY_PER_WATT | 14 USD/W   | 14
                    MONEY_PER_MWH  | 65/MWh     | 65
                    """)
    void numbersAreReadTheWayPeopleWriteThem(Unit unit, String typed, double value) {
        assertThat(field(unit).read(typed)).isEqualTo(new Entry.Accepted(Value.of(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DATE  | 31 Dec 2028      | 2028-12-31
                    DATE  | 2028-12-31       | 2028-12-31
                    DATE  | december 31, 2028 | 2028-12-31
                    DATE  | 1st sept 2028    | 2028-09-01
                    DATE  | 31-Dec-2028      | 2028-12-31
                    MONTH | Mar 2027         | 2027-03
                    MONTH | march 2027       | 2027-03
                    MONTH | 2027-03          | 2027-03
                    MONTH | 3/2027           | 2027-03
                    MONTH | Q3 2027          | 2027-07
                    MONTH | 2027 q3          | 2027-07
                    MONTH | H2 2027          | 2027-07
                    """)
    void datesAreReadTheWayPeopleWriteThem(Unit unit, String typed, String iso) {
        assertThat(field(unit).read(typed)).isEqualTo(new Entry.Accepted(Value.of(iso)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FRACTION | 35          | write 35 % or 0.35
                    MONEY    | 1,5bn       | A comma only separates thousands
                    MONEY    | 15,00       | A comma only separates thousands
                    MONEY    | 10 to 20    | One value is expected here
                    MONEY    | 10bn-20bn   | One value is expected here
                    FRACTION | 30 % to 40 % | One value is expected here
                    MONEY    | 15 GW       | does not belong to an amount of money
                    MONEY    | EUR 15bn    | Amounts of this workbook are in USD, not EUR
                    MONEY    | lots        | is not an amount of money. Write it like 15bn, 62,000m or 43,000.
                    MEGAWATT | 2 bn        | Write it like 550 MW or 2 GW.
                    MONTHS   | 3 weeks     | Write it like 18 months or 1.5 years.
                    MONEY    | 1e999       | too large
                    DATE     | Dec 2028    | A day is needed too
                    DATE     | 04/05/2027  | Write it like 31 Dec 2028 or 2028-12-31.
                    DATE     | 31 Feb 2028 | There is no day
                    DATE     | 1 Jan 20270 | is not a day
                    MONTH    | 13/2027     | There is no month
                    MONTH    | Q5 2027     | is not a month
                    MONTH    | soon        | Write it like Mar 2027, 2027-03 or Q1 2027.
                    MONTH    | Mar 1066    | The year must be between 1900 and 2200.
                    FLAG     | perhaps     | is yes or no
                    """)
    void whatCannotBeReadSaysWhatWouldBeRight(Unit unit, String typed, String message) {
        assertThat(field(unit).read(typed))
                .isInstanceOfSatisfying(Entry.Refused.class, refused -> assertThat(refused.message())
                        .contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | 15000000000   | 15bn
                    MONEY    | 128700000000  | 128.7bn
                    MONEY    | 1200000000000 | 1.2tn
                    MONEY    | 1234567890    | 1,234,567,890
                    MONEY    | 1234500000    | 1,234.5m
                    MONEY    | 43000         | 43,000
                    MONEY    | 0             | 0
                    MEGAWATT | 550           | 550 MW
                    MEGAWATT | 2550          | 2.55 GW
                    FRACTION | 0.07          | 7 %
                    FRACTION | 0.35          | 35 %
                    MONTHS   | 1             | 1 month
                    MONTHS   | -1.5          | -1.5 months
                    DAYS     | 30            | 30 days
                    """)
    void numbersAreShownWithUnitsAndThousands(Unit unit, double value, String shown) {
        assertThat(field(unit).write(Value.of(value))).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONEY", "MEGAWATT", "FRACTION", "MONTHS", "DAYS", "NUMBER", "WATT", "TFLOPS", "COUNT"})
    void whatAFieldShowsReadsBackToTheSameBits(Unit unit) {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(90) - 40);
            String shown = field(unit).write(Value.of(value));
            assertThat(field(unit).read(shown)).as(shown).isEqualTo(new Entry.Accepted(Value.of(value)));
        }
    }

    @Test
    void longDecimalsAreCutWhereTheyAreOnlyLookedAt() {
        assertThat(field(Unit.FRACTION).show(Value.of(1.0 / 3))).isEqualTo("33.3333 %");
        assertThat(field(Unit.MEGAWATT).show(Value.of(1234567.8))).isEqualTo("1,234.568 GW");
    }

    @Test
    void limitsAreToldInTheUnitOfTheField() {
        InputField share = field(Unit.FRACTION).withBounds(new Bounds(0, false, 1, false));
        assertThat(share.read("120 %"))
                .isEqualTo(new Entry.Refused("Input must be between 0 % and 100 %, but was 120 %."));

        InputField rate = field(Unit.FRACTION).withBounds(new Bounds(-1, true, 1, true));
        assertThat(rate.read("100 %"))
                .isEqualTo(new Entry.Refused("Input must be more than -100 % and less than 100 %, but was 100 %."));
    }

    @Test
    void wholeFieldsRefuseFractions() {
        assertThat(field(Unit.MONTHS).withWhole(true).read("1.3 years"))
                .isEqualTo(new Entry.Refused("Input must be whole, but was 15.6 months."));
        assertThat(field(Unit.MONTHS).withWhole(true).read("1.5 years")).isEqualTo(new Entry.Accepted(Value.of(18.0)));
    }

    @Test
    void emptyIsClearedOnlyWhereItMayBe() {
        assertThat(field(Unit.DATE).withOptional(true).read("  ")).isEqualTo(new Entry.Cleared());
        assertThat(field(Unit.DATE).read("")).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void choicesAreReadByLabelOrIdWhateverTheCase() {
        InputField instrument =
                InputField.ofChoices("Instrument", List.of(new Choice("EQUITY", "Equity"), new Choice("DEBT", "Debt")));
        assertThat(instrument.read("debt")).isEqualTo(new Entry.Accepted(Value.of("DEBT")));
        assertThat(instrument.write(Value.of("DEBT"))).isEqualTo("Debt");
        assertThat(instrument.read("loan"))
                .isEqualTo(new Entry.Refused("Instrument has no \u201cloan\u201d. Write it like Equity, Debt."));
    }

    private static InputField field(Unit unit) {
        return InputField.of("Input", unit, "USD");
    }
}

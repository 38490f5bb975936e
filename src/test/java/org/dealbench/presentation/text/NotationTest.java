package org.dealbench.presentation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    private static final Notation COMMA = Notation.of(List.of("12,5", "1.234"));
    private static final Notation BOTH = Notation.of(List.of("12,5", "12.5"));

    private static Entry read(Unit unit, String text, Notation notation) {
        return InputField.of("Input", unit, "USD").read(text, notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | $1,234.50        | 1234.5
                    MONEY    | (1,234)          | -1234
                    MONEY    | $(1,234.5)       | -1234.5
                    MONEY    | ($ 1,234)        | -1234
                    MONEY    | 1,234-           | -1234
                    MONEY    | -$5              | -5
                    MONEY    | 1\u00a0234\u00a0567 | 1234567
                    MONEY    | 1\u202f234       | 1234
                    MONEY    | \ufeff15bn       | 15000000000
                    FRACTION | 35.0%            | 0.35
                    FRACTION | (12.5 %)         | -0.125
                    """)
    void numbersOfSpreadsheetsAreRead(Unit unit, String text, double value) {
        assertThat(read(unit, text, Notation.TYPED)).isEqualTo(new Entry.Accepted(Value.of(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONEY    | 1.234,56     | 1234.56
                    MONEY    | 1.234.567,8  | 1234567.8
                    MONEY    | 1.234        | 1234
                    MONEY    | 1,234        | 1.234
                    MONEY    | 12,5 USD     | 12.5
                    MONEY    | (1.234,5)    | -1234.5
                    FRACTION | 35,5 %       | 0.355
                    NUMBER   | 15           | 15
                    """)
    void blockWithADecimalCommaIsReadSo(Unit unit, String text, double value) {
        assertThat(read(unit, text, COMMA)).isEqualTo(new Entry.Accepted(Value.of(value)));
    }

    @Test
    void blockWithBothAsksBackWhatCouldBeEither() {
        assertThat(read(Unit.NUMBER, "12,5", BOTH)).isEqualTo(new Entry.Accepted(Value.of(12.5)));
        assertThat(read(Unit.NUMBER, "12.5", BOTH)).isEqualTo(new Entry.Accepted(Value.of(12.5)));
        assertThat(read(Unit.NUMBER, "1,234", BOTH))
                .isInstanceOfSatisfying(Entry.Refused.class, refused -> assertThat(refused.message())
                        .contains("comma or a point"));
    }

    @Test
    void blockThatShowsNothingReadsAsTyped() {
        Notation plain = Notation.of(List.of("1,234", "15bn", "31.12.2028", "20 %, 30 %", "Phase 1,5 north"));
        assertThat(plain.decimals()).isEqualTo(Notation.Decimals.POINT);
        assertThat(read(Unit.NUMBER, "1,234", plain)).isEqualTo(new Entry.Accepted(Value.of(1234)));
    }

    @Test
    void oneDaySettlesTheOrderOfAllDays() {
        Notation american = Notation.of(List.of("4/5/2027", "12/31/2028"));
        Notation british = Notation.of(List.of("4/5/2027", "31/12/2028"));
        Notation unknown = Notation.of(List.of("4/5/2027", "31/12/2028", "12/31/2028"));

        assertThat(read(Unit.DATE, "4/5/2027", american)).isEqualTo(new Entry.Accepted(Value.of("2027-04-05")));
        assertThat(read(Unit.DATE, "4/5/2027", british)).isEqualTo(new Entry.Accepted(Value.of("2027-05-04")));
        assertThat(read(Unit.DATE, "4/5/2027", unknown)).isInstanceOf(Entry.Refused.class);
    }

    @Test
    void dashOfAnAccountIsAskedBack() {
        assertThat(read(Unit.MONEY, "$ -", Notation.TYPED))
                .isEqualTo(new Entry.Refused("\u201c$ -\u201d could be zero or nothing: write 0 or leave it empty."
                        + " Write it like 15bn, 62,000m or 43,000."));
    }
}

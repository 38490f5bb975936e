package org.dealbench.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dealbench.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Units as they are written and what two of them make.
class MeasureTest {

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitOfInputsAndLinesMeasuresSomething(Unit unit) {
        assertThat(Measure.of(unit)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "MW, 1000 kW, false",
        "MW, MW, true",
        "MW-h, MWh, true",
        "MWh/h, MW, true",
        "TFLOPS-s, TFLOP, true",
        "W^2/W, W, true",
        "money/H100e-h, money/H100e, false",
        "days, 24, false",
        "month, months, false",
        "1, fraction, true"
    })
    void twoTextsMayBeOneUnit(String one, String other, boolean same) {
        Measure first = Measure.of(one);

        assertThat(Measure.parse(other).map(first::fits).orElse(false)).isEqualTo(same);
    }

    @Test
    void whatIsNoUnitIsRefused() {
        assertThat(Measure.parse("bananas")).isEmpty();
        assertThat(Measure.parse("")).isEmpty();
        assertThat(Measure.parse("MW/")).isEmpty();
        assertThat(Measure.parse("W^-1")).isEmpty();
        assertThatThrownBy(() -> Measure.of("MW per bananas")).hasMessageContaining("MW per bananas");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBTRACT, date, date, days",
        "ADD, date, days, date",
        "ADD, date, months, ",
        "ADD, date, date, ",
        "SUBTRACT, months, month, ",
        "SUBTRACT, month, months, month",
        "DIVIDE, month, months/year, years",
        "MULTIPLY, date, 1, ",
        "MULTIPLY, MW, h, MWh",
        "DIVIDE, money, MWh, money/MWh",
        "ADD, MW, W, ",
        "MAX, month, months, ",
        "LESS, date, date, 1"
    })
    void twoMeasuresMakeAThirdOrDoNotGoTogether(BinaryOp op, String left, String right, String result) {
        assertThat(UnitRules.of(op, Measure.of(left), Measure.of(right)).map(made -> made.fits(Measure.of(result))))
                .isEqualTo(result == null ? Optional.empty() : Optional.of(true));
    }

    @Test
    void aMeasureIsToldByItsNameOrByWhatItIsMadeOf() {
        assertThat(Measure.of("MW")).hasToString("MW");
        assertThat(Measure.of("MW-h")).hasToString("MWh");
        assertThat(Measure.of("money/MW")).hasToString("money/MW");
        assertThat(Measure.of("MW-chips")).hasToString("MW-chips");
        assertThat(Measure.of("money/kWh-days")).hasToString("3.215020576131687e-12 money/W-s^2");
        assertThat(Measure.of("1")).hasToString("a plain number");
        assertThat(Measure.of("month")).hasToString("month");
    }

    @Test
    void argumentsOfAFunctionAreHeldAgainstItsSignature() {
        Signature rows = Signature.of("month, month, T -> T");
        Measure month = Measure.of("month");
        Measure megawatts = Measure.of("MW");

        assertThat(rows.check(List.of(month, month, megawatts))).isEmpty();
        assertThat(rows.result(List.of(month, month, megawatts))).isEqualTo(megawatts);
        assertThat(rows.check(List.of(month, megawatts, megawatts)).map(Signature.Mismatch::problem))
                .contains("is MW, not month");
        assertThat(rows.check(List.of(month)).map(Signature.Mismatch::problem)).contains("there are 1, not 3");
    }
}

package org.dealbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    private final Workbook workbook = Samples.workbook();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    referenceTflops                            | 2000        | NUMBER
                    calendar/months                            | 24          | INTEGER
                    calendar/valuationDate                     | '2026-05-01'| DATE
                    chips/gpu/watts                            | 1800        | NUMBER
                    chips/gpu/available                        | '2026-01'   | MONTH
                    chips/asic/pricing/advantage               | -0.1        | NUMBER
                    conditions/listing/met                     | false       | FLAG
                    conditions/two/count                       | 3           | INTEGER
                    deals/main/refresh                         | false       | FLAG
                    deals/main/revenueBasis                    | 'LINEAR'    | WORD
                    deals/main/provider                        | 'maker'     | REFERENCE
                    deals/main/tranches/first/amount           | 1           | NUMBER
                    deals/main/tranches/first/condition        | 'paid'      | REFERENCE
                    deals/main/tranches/second/longStop        | '2029-01-01'| DATE
                    deals/main/commitments/base/profile/annualGrowth | 0.1   | NUMBER
                    deals/main/commitments/shaped/profile/years/1    | 0.4   | NUMBER
                    deals/main/phases/one/ramp/steepness       | 5           | NUMBER
                    deals/main/phases/two/ramp/fractions/0     | 0.1         | NUMBER
                    deals/main/phases/one/security             | 'GOV'       | TEXT
                    deals/main/channels/market/until           | '2028-01'   | MONTH
                    deals/main/mix/2027-01/asic                | 0.4         | NUMBER
                    deals/main/mix/2027-01/gpu                 | 0.6         | NUMBER
                    deals/main/mix/interpolation               | 'STEP'      | WORD
                    deals/main/operation/utilisation           | 0.5         | NUMBER
                    deals/main/economics/chipLeadMonths        | 0           | INTEGER
                    deals/main/equity/exitDate                 | '2030-06-30'| DATE
                    deals/main/settlement/takeOrPay            | 0.8         | NUMBER
                    risks/suit/effects/0/fraction              | 1           | NUMBER
                    risks/suit/probability                     | 0.5         | NUMBER
                    targets/path/targetYear                    | 2040        | INTEGER
                    """)
    void everyPathOfTheSpecCanBeReadAndReplaced(String path, String text, InputType type) {
        Value value = path.endsWith("revenueBasis") ? Value.of("CONSUMPTION") : valueOf(text);
        Address address = Address.parse(path);

        InputValue before = Inputs.find(workbook, address).orElseThrow();
        Workbook changed = Inputs.replace(workbook, address, value).orElseThrow();
        InputValue after = Inputs.find(changed, address).orElseThrow();

        assertThat(before.spec().type()).isEqualTo(type);
        assertThat(after.toValue()).isEqualTo(value).isNotEqualTo(before.toValue());
        assertThat(Inputs.replace(changed, address, before.toValue()))
                .isEqualTo(
                        path.endsWith("mix/2027-01/gpu")
                                ? Inputs.replace(workbook, address, Value.of(0))
                                : Outcome.ok(workbook));
    }

    private static Value valueOf(String text) {
        return switch (text) {
            case "true", "false" -> Value.of(Boolean.parseBoolean(text));
            default -> {
                try {
                    yield Value.of(Double.parseDouble(text));
                } catch (NumberFormatException _) {
                    yield Value.of(text);
                }
            }
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    nowhere                              | unknown path: addresses of inputs begin with calendar, chips, conditions, deals, referenceTflops, risks, targets
                    title                                | unknown path: addresses of inputs begin with calendar, chips, conditions, deals, referenceTflops, risks, targets
                    deals                                | unknown path: what stands there is not an input
                    deals/main                           | unknown path: what stands there is not an input
                    deals/main/id                        | unknown path: what stands there is not an input
                    deals/main/name                      | unknown path: what stands there is not an input
                    deals/other/refresh                  | unknown path: nothing in deals is 'other'; there are main
                    deals/main/tranches/x/amount         | unknown path: nothing in deals/main/tranches is 'x'; there are first, second
                    deals/main/refresh/x                 | unknown path: deals/main/refresh is a value and has no 'x'
                    deals/main/mix/2027-02/gpu           | unknown path: no row of deals/main/mix is from 2027-02; there are 2026-01, 2027-01
                    deals/main/mix/2027-01/x             | unknown path: no chip is 'x'; there are asic, gpu
                    deals/main/mix/rows/0/shares         | unknown path: rows are addressed by month, as deals/main/mix/2027-01
                    chips/gpu/pricing/advantage          | unknown path: chips/gpu/pricing has no 'advantage', it has hourly
                    deals/main/phases/one/ramp/kind      | unknown path: deals/main/phases/one/ramp has no 'kind', it has months, steepness
                    deals/main/phases/two/ramp/fractions | unknown path: what stands there is not an input
                    deals/main/phases/two/ramp/fractions/3 | unknown path: nothing in deals/main/phases/two/ramp/fractions is '3', it holds 0 to 2
                    risks/suit/effects/9/fraction        | unknown path: nothing in risks/suit/effects is '9', it holds 0 to 4
                    """)
    void unknownPathTellsWhichPartIsWrong(String path, String message) {
        assertThat(Inputs.find(workbook, Address.parse(path)).faults()).containsExactly(new Fault(path, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    chips/gpu/watts                     | 0          | All-in watts must be a number above 0, but is 0
                    chips/gpu/watts                     | NaN        | All-in watts must be a number above 0, but is NaN
                    chips/gpu/watts                     | Infinity   | All-in watts must be a number above 0, but is Infinity
                    chips/gpu/watts                     | many       | All-in watts must be a number above 0, but is 'many'
                    chips/gpu/costDecline               | 1          | Cost decline a year must be a number above -1 and below 1, but is 1
                    chips/asic/pricing/advantage        | -1         | Price-performance advantage must be a number above -1, but is -1
                    deals/main/operation/utilisation    | 1.01       | Utilisation must be a number from 0 to 1, but is 1.01
                    deals/main/tranches/first/instalments | 2.5      | Instalments must be a whole number from 1 to 1200, but is 2.5
                    deals/main/tranches/first/earliest  | 2026-02-30 | Earliest must be a date such as 2027-03-31, but is '2026-02-30'
                    deals/main/phases/one/start         | 2026-13    | Start must be a month such as 2027-03, but is '2026-13'
                    deals/main/refresh                  | 1          | Refresh retired chips must be true or false, but is 1
                    deals/main/pricing                  | FREE       | Pricing must be one of LIST, LOCKED, but is 'FREE'
                    deals/main/phases/one/condition     | x          | Condition must be the id of a condition (all, any, first-half, listing, paid, two), but is 'x'
                    deals/main/tranches/first/amount    | true       | Amount must be a number at least 0, but is true
                    deals/main/economics/otherOpexRate  | NaN        | Other opex must be a finite number, but is NaN
                    """)
    void wrongValueTellsTheNameTheRangeAndTheValue(String path, String text, String message) {
        assertThat(Inputs.replace(workbook, Address.parse(path), valueOf(text)).faults())
                .containsExactly(new Fault(path, message));
    }

    @Test
    void emptyEquityHasNoInputs() {
        Workbook without = Parts.replace(workbook, Address.parse("deals/main/equity"), null)
                .orElseThrow();

        assertThat(Inputs.override(without, Address.parse("deals/main/equity/preMoney"), Value.of(1))
                        .faults())
                .containsExactly(new Fault(
                        "deals/main/equity/preMoney",
                        "unknown path: deals/main/equity is empty (null), so it has no 'preMoney'"));
    }

    @ParameterizedTest
    @CsvSource({
        "deals/main/tranches/second/condition",
        "deals/main/tranches/second/longStop",
        "conditions/listing/probability",
        "deals/main/channels/market/until"
    })
    void whatMayBeEmptyCanBeCleared(String path) {
        Address address = Address.parse(path);

        Workbook cleared = Inputs.replace(workbook, address, null).orElseThrow();

        assertThat(Inputs.find(cleared, address).orElseThrow().toValue()).isNull();
    }

    @Test
    void whatIsRequiredCannotBeCleared() {
        assertThat(Inputs.replace(workbook, Address.parse("chips/gpu/watts"), null)
                        .faults())
                .containsExactly(new Fault("chips/gpu/watts", "All-in watts must be a number above 0, but is empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "deals/main/tranches/first/instalments, 2.5, 2",
        "deals/main/tranches/first/instalments, 3.5, 4",
        "deals/main/tranches/first/amount, 2.5, 2.5",
        "deals/main/tranches/first/earliest, 0.4, 1970-01-01",
        "deals/main/phases/one/start, 13.5, 2027-03"
    })
    void sweptNumbersAreRoundedHalfToEvenWhereTheInputIsWhole(String path, double number, String expected) {
        Workbook changed =
                Inputs.withNumber(workbook, Address.parse(path), number).orElseThrow();

        assertThat(Inputs.find(changed, Address.parse(path)).orElseThrow().toValue())
                .hasToString(expected);
    }

    @Test
    void wordsAndIdsCannotBeVaried() {
        assertThat(Inputs.withNumber(workbook, Address.parse("deals/main/pricing"), 1)
                        .faults())
                .containsExactly(
                        new Fault("deals/main/pricing", "Pricing is no number, date or month and cannot be varied"));
    }

    @ParameterizedTest
    @CsvSource({"deals/main/phases/one/start, 1e12", "calendar/valuationDate, 1e300", "calendar/valuationDate, NaN"})
    void numbersThatAreNoDateAreFaults(String path, double number) {
        assertThat(Inputs.withNumber(workbook, Address.parse(path), number).isOk())
                .isFalse();
    }

    @Test
    void listHoldsEveryInputOnceAndEachCanBeFound() {
        List<InputValue> inputs = Inputs.of(workbook);

        assertThat(inputs).extracting(InputValue::address).doesNotHaveDuplicates();
        assertThat(inputs).hasSizeGreaterThan(120).allSatisfy(input -> assertThat(
                        Inputs.find(workbook, input.address()).orElseThrow())
                .isEqualTo(input));
    }

    @Test
    void everyInputCanBeWrittenBackAsItIs() {
        assertThat(Inputs.of(workbook))
                .allSatisfy(input -> assertThat(Inputs.replace(workbook, input.address(), input.toValue()))
                        .isEqualTo(Outcome.ok(workbook)));
    }

    @Test
    void titleNamesTheOwnersAsAPersonSeesThem() {
        assertThat(title("deals/main/tranches/first/amount")).isEqualTo("Cloud - Lab, Tranche first: Amount");
        assertThat(title("deals/main/mix/2027-01/asic")).isEqualTo("Cloud - Lab, 2027-01: Share of asic");
        assertThat(title("risks/suit/effects/0/fraction")).isEqualTo("Suit, effect 1: Blocked share");
        assertThat(title("calendar/months")).isEqualTo("Months");
    }

    private String title(String path) {
        return Inputs.find(workbook, Address.parse(path)).orElseThrow().title();
    }

    @Test
    void datesAndMonthsCountAsNumbers() {
        assertThat(number("calendar/valuationDate"))
                .isEqualTo((double) LocalDate.of(2026, 1, 31).toEpochDay());
        assertThat(number("deals/main/phases/one/start")).isEqualTo(5);
        assertThat(number("deals/main/refresh")).isEqualTo(1);
        assertThat(number("deals/main/pricing")).isNaN();
    }

    private double number(String path) {
        return Inputs.find(workbook, Address.parse(path)).orElseThrow().toNumber(workbook.calendar());
    }

    @Test
    void partsOfAnyKindCanBeReplacedInsertedMovedAndRemoved() {
        Address tranches = Address.parse("deals/main/tranches");
        Tranche extra = workbook.deals().getFirst().tranches().getFirst();
        Workbook changed = Parts.replace(workbook, Address.parse("deals/main/phases/one/ramp"), new Ramp.Linear(6))
                .then(one -> Parts.replace(one, Address.parse("deals/main/phases/one/name"), "Renamed"))
                .then(one -> Parts.insert(one, tranches, 2, extra))
                .then(one -> Parts.move(one, tranches.child("second"), 0))
                .then(one -> Parts.remove(one, Address.parse("deals/main/mix/2026-01")))
                .then(one -> Parts.remove(one, Address.parse("deals/main/mix/2027-01/asic")))
                .orElseThrow();

        assertThat(part(changed, "deals/main/phases/one/ramp")).isEqualTo(new Ramp.Linear(6));
        assertThat(part(changed, "deals/main/phases/one/name")).isEqualTo("Renamed");
        assertThat(changed.deals().getFirst().tranches())
                .extracting(Tranche::id)
                .containsExactly("second", "first", "first");
        assertThat(part(changed, "deals/main/mix"))
                .isEqualTo(new Mix(
                        Mix.Interpolation.LINEAR, List.of(new MixRow(YearMonth.of(2027, 1), new LinkedHashMap<>()))));
    }

    private static @Nullable Object part(Workbook workbook, String path) {
        Optional<Object> found = Parts.find(workbook, Address.parse(path)).orElseThrow();
        return found.orElse(null);
    }
}

package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealbench.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyFileTest {

    @ParameterizedTest
    @MethodSource
    void whatCannotBeReadIsToldWithItsAddress(String whole, String broken, List<String> faults) {
        assertThat(Texts.sample()).contains(whole);

        assertThat(faultsOf(Texts.sample().replace(whole, broken))).containsExactlyInAnyOrderElementsOf(faults);
    }

    static Stream<Arguments> whatCannotBeReadIsToldWithItsAddress() {
        return Stream.of(
                broken("\"title\": \"Sample\",", "", "title: title is missing, it must be text"),
                broken("\"title\": \"Sample\",", "\"title\": 7,", "title: title must be text, but is 7"),
                broken("\"title\": \"Sample\",", "\"title\": null,", "title: title is empty (null), it must be text"),
                broken(
                        "\"title\": \"Sample\",",
                        "\"title\": \"a\", \"title\": \"b\",",
                        "title: title is written more than once in the same object, keep one of them"),
                broken(
                        "\"start\": \"2026-01\",\n    \"months\": 48",
                        "\"start\": \"January\", \"months\": \"48\"",
                        "calendar/start: First month must be a month such as 2027-03, but is 'January'",
                        "calendar/months: Months must be a whole number from 1 to 600, but is '48'"),
                broken(
                        "\"valuationDate\": \"2026-01-31\"",
                        "\"valuationDate\": \"2026-02-29\"",
                        "calendar/valuationDate: Valuation date must be a date such as 2027-03-31, but is '2026-02-29'"),
                broken(
                        "\"referenceTflops\": 1979",
                        "\"referenceTflops\": Infinity",
                        "referenceTflops: Reference TFLOPS must be a number above 0, but is Infinity"),
                broken(
                        "\"referenceTflops\": 1979",
                        "\"referenceTflops\": 1e999",
                        "referenceTflops: Reference TFLOPS must be a number above 0, but is too large for a number"),
                broken(
                        "\"referenceTflops\": 1979",
                        "\"referenceTflops\": [1979]",
                        "referenceTflops: Reference TFLOPS must be a number above 0, but is a list"),
                broken(
                        "\"uuid\": ",
                        "\"risks\": {}, \"uuid\": ",
                        "risks: risks is written more than once in the same" + " object, keep one of them",
                        "risks: risks must be a list, but is an object"),
                broken(
                        "\"kind\": \"EVENT\"",
                        "\"kind\": \"HOPE\"",
                        "conditions/listing/kind: kind must be one of EVENT, CAPACITY, FUNDED, ALL, ANY, AT_LEAST, but is"
                                + " 'HOPE'"),
                broken(
                        "\"kind\": \"S_CURVE\",",
                        "",
                        "deals/main/phases/one/ramp/kind: kind is missing, it must be one of STEP, LINEAR, S_CURVE,"
                                + " CUSTOM"),
                broken("\"met\": true", "\"met\": 1", "conditions/listing/met: Met must be true or false, but is 1"),
                broken(
                        "\"revenueBasis\": \"TAKE_OR_PAY\"",
                        "\"revenueBasis\": \"take\"",
                        "deals/main/revenueBasis: Revenue basis must be one of COMMITMENT, CONSUMPTION, TAKE_OR_PAY, but"
                                + " is 'take'"),
                broken(
                        "\"hourly\": 3",
                        "\"hourly\": 3, \"advantage\": 0.1",
                        "chips/gpu/pricing: must have either hourly or relativeTo and advantage, but has both"),
                broken(
                        "\"from\": \"2027-01\"",
                        "\"from\": 2027",
                        "deals/main/mix/1/from: from must be a month such as 2027-03, but is 2027"),
                broken(
                        "\"asic\": 1",
                        "\"asic\": \"all\"",
                        "deals/main/mix/2027-01/asic: Share must be a number from 0 to 1, but is 'all'"),
                broken(
                        "\"deals/main/phases/one/delayMonths\": 12",
                        "\"deals/main/phases/one/delayMonths\": null",
                        "scenarios/late/overrides/deals/main/phases/one/delayMonths: must be a finite number, a date, a"
                                + " month, true, false or text, but is empty (null)"),
                broken(
                        "\"notes\": \"\"",
                        "\"notes\": \"\\ud800\"",
                        "notes: notes must be text, but is text with broken Unicode"),
                broken(
                        "\"notes\": \"\"",
                        "\"notes\": \"\", \"more\": {\"a\": 1, \"a\": 2, \"b\": NaN, \"c\": [\"\\udc00\"]}",
                        "more/a: a is written more than once in the same object, keep one of them",
                        "more/b: b must be a finite number, but is NaN",
                        "more/c: a field that is not known here holds text with broken Unicode"),
                broken("\"seed\": 42", "\"seed\": 1e30", "runs/run-1/seed: seed must be a whole number, but is 1e30"));
    }

    private static Arguments broken(String whole, String broken, String... faults) {
        return Arguments.of(whole, broken, List.of(faults));
    }

    private static List<String> faultsOf(String file) {
        assertThat(Texts.read(file)).isInstanceOf(Opening.Refused.class);
        Opening.Refused refused = (Opening.Refused) Texts.read(file);
        return refused.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void aFileWithThirtyFaultsListsAllThirty() {
        String file = Texts.sample();
        List<String> places = new ArrayList<>();
        for (String[] change : THIRTY) {
            assertThat(file).contains(change[0]);
            file = file.replaceFirst(Pattern.quote(change[0]), change[1]);
            places.add(change[2]);
        }

        assertThat(faultsOf(file))
                .hasSize(30)
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    private static final String[][] THIRTY = {
        {"\"uuid\": \"6c1d3f0e", "\"uuid\": \"6c", "uuid"},
        {"\"currency\": \"USD\"", "\"currency\": \"Dollar\"", "currency"},
        {"\"months\": 48", "\"months\": 0", "calendar/months"},
        {"\"valuationDate\": \"2026-01-31\"", "\"valuationDate\": \"2026-01\"", "calendar/valuationDate"},
        {"\"referenceTflops\": 1979", "\"referenceTflops\": -1", "referenceTflops"},
        {"\"date\": \"2026-02\"", "\"date\": \"spring\"", "sources/press/date"},
        {"\"confidence\": \"SECONDARY\"", "\"confidence\": \"RUMOUR\"", "claims/half/confidence"},
        {"\"value\": 15000000000", "\"value\": \"a lot\"", "claims/half/value"},
        {"\"low\": 1400", "\"low\": 9000", "claims/bracket/low"},
        {"\"id\": \"lab\"", "\"id\": \"cloud\"", "parties/1/id"},
        {"\"watts\": 2100", "\"watts\": 0", "chips/gpu/watts"},
        {"\"tflops\": 5000", "\"tflops\": NaN", "chips/gpu/tflops"},
        {"\"available\": \"2025-07\"", "\"available\": \"2025\"", "chips/gpu/available"},
        {"\"lifeMonths\": 60", "\"lifeMonths\": 60.5", "chips/gpu/lifeMonths"},
        {"\"probability\": 0.75", "\"probability\": 75", "conditions/listing/probability"},
        {"\"megawatts\": 500", "\"megawatts\": 0", "conditions/first-half/megawatts"},
        {"\"tranche\": \"main/first\"", "\"tranche\": \"main/zero\"", "conditions/paid/tranche"},
        {"\"count\": 2", "\"count\": 7", "conditions/two/count"},
        {"\"customer\": \"lab\"", "\"customer\": \"club\"", "deals/main/customer"},
        {"\"customer\": \"club\",", "\"customer\": \"club\", \"provider\": \"cloud\",", "deals/main/provider"},
        {"\"instrument\": \"EQUITY\"", "\"instrument\": \"GIFT\"", "deals/main/tranches/first/instrument"},
        {"\"lagDays\": 0", "\"lagDays\": -1", "deals/main/tranches/first/lagDays"},
        {"\"annualGrowth\": 0.25", "\"annualGrowth\": -1", "deals/main/commitments/base/profile/annualGrowth"},
        {"\"pue\": 1.14", "\"pue\": 11.4", "deals/main/phases/one/pue"},
        {"\"from\": \"2027-01\"", "\"from\": \"2026-01\"", "deals/main/mix/1"},
        {"\"availability\": 0.98", "\"availability\": \"high\"", "deals/main/operation/availability"},
        {"\"fraction\": 0.25", "\"fraction\": 25", "risks/suit/effects/0/fraction"},
        {"\"mode\": 0.85", "\"mode\": 8.5", "uncertainties/0/distribution"},
        {"\"basis\": \"late\"", "\"basis\": \"worse\"", "scenarios/worse/basis"},
        {"\"period\": \"2025-Q4\"", "\"period\": \"Q4\"", "actuals/0/period"}
    };

    @Test
    void whatFollowsFromAFaultIsNotToldAgain() {
        // the kind of the ramp, and with it the whole ramp, is unknown; so is the number of months of a term
        String file = Texts.sample()
                .replace("\"kind\": \"CUSTOM\",\n          \"months\": 9", "\"kind\": \"SPIRAL\", \"months\": 9")
                .replace("\"months\": 30", "\"months\": \"thirty\"");

        assertThat(faultsOf(file)).allMatch(fault -> fault.contains("kind must be") || fault.contains("Term must be"));
    }

    @Test
    void anElementOfTheWrongTypeLeavesTheOthersStanding() {
        assertThat(faultsOf(
                        Texts.minimal("\"parties\": [5, null, {\"id\": \"a\", \"name\": \"A\"}, {\"name\": \"B\"}]")))
                .containsExactlyInAnyOrder(
                        "parties/0: must be an object, but is 5",
                        "parties/1: must be an object, but is empty (null)",
                        "parties/3/id: id is missing, it must be an id of lower case letters, digits and hyphens");
    }
}

package org.dealbench.engine.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a projection warns of: once, in a sentence that names the deal, with a place to go to.
class WarningsTest {

    private static final String DEAL = "deals/aws-openai/";

    private static List<Warning> warnings(Workbook workbook) {
        return new Projector(DealLines.catalogue())
                .project(workbook, () -> false)
                .warnings();
    }

    private static List<Warning> sampleWith(String address, String value) {
        Workbook sample = Case.workbook("amazon-openai");
        return warnings(
                Inputs.replace(sample, Address.parse(address), Value.of(value)).orElseThrow());
    }

    @Test
    void theSampleWarnsOfNothing() {
        assertThat(warnings(Case.workbook("amazon-openai"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calendar/valuationDate | 2019-05-01 | The valuation date 2019-05-01 lies outside the calendar",
                "calendar/valuationDate | 2061-05-01 | The valuation date 2061-05-01 lies outside the calendar",
                "deals/aws-openai/equity/exitDate | 2061-05-01 | the exit on 2061-05-01 lies outside the calendar",
                "deals/aws-openai/equity/exitDate | 2025-01-01 | is paid after the exit on 2025-01-01 and buys no stake"
            })
    void aDayThatDoesNotFitIsWarnedOf(String address, String value, String told) {
        assertThat(sampleWith(address, value)).anySatisfy(warning -> {
            assertThat(warning.text()).contains(told).endsWith(".");
            assertThat(warning.about()).hasToString(address);
        });
    }

    @Test
    void whatACommitmentSchedulesOutsideTheCalendarIsToldByItsAmount() {
        Workbook sample = Case.workbook("amazon-openai");
        String commitment = sample.deals().stream()
                .filter(deal -> deal.id().equals("aws-openai"))
                .flatMap(deal -> deal.commitments().stream())
                .findFirst()
                .orElseThrow()
                .id();
        String address = DEAL + "commitments/" + commitment;

        assertThat(sampleWith(address + "/start", "2020-01")).anySatisfy(warning -> {
            assertThat(warning.text()).contains("USD of commitment", "is scheduled before the calendar starts in");
            assertThat(warning.about()).hasToString(address);
        });
        assertThat(sampleWith(address + "/start", "2044-01")).anySatisfy(warning -> {
            assertThat(warning.text()).contains("USD of commitment", "is scheduled after the calendar ends in");
            assertThat(warning.about()).hasToString(address);
        });
    }

    @Test
    void everyInternalRateIsToldInPercent() {
        assertThat(warnings(Case.workbook("edges")))
                .extracting(Warning::text)
                .contains("take: the investor's cash flow has several internal rates of return, -93.7 %, 45.7 %; "
                        + "the one nearest 10 % is shown.");
    }

    @ParameterizedTest
    @MethodSource("org.dealbench.engine.deal.ChangesTest#samples")
    void everyWarningIsASentenceToldOnceThatLeadsSomewhere(ChangesTest.Sample sample) {
        List<Warning> warnings = warnings(sample.workbook());

        assertThat(warnings).doesNotHaveDuplicates();
        assertThat(warnings).extracting(Warning::text).doesNotHaveDuplicates().allSatisfy(text -> assertThat(text)
                .endsWith(".")
                .doesNotContain("NaN", "Infinity", "null", "%s"));
        assertThat(warnings).allSatisfy(warning -> assertThat(Parts.find(sample.workbook(), warning.about())
                                .isOk()
                        || Inputs.find(sample.workbook(), warning.about()).isOk())
                .as(warning.toString())
                .isTrue());
    }
}

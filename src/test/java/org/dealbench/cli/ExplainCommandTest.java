package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExplainCommandTest {

    private static final String NPV = "deals/aws-openai/provider.npv";

    private static Run explain(Object... more) {
        Object[] words = new Object[more.length + 2];
        words[0] = "explain";
        words[1] = Run.SAMPLE;
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.of(words);
    }

    @Test
    void aNumberIsToldWithItsFormulaItsPartsAndItsInputs() {
        Run run = explain("--of", NPV, "--depth", "1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().getFirst()).startsWith("Provider's NPV, Amazon - OpenAI: ");
        assertThat(run.out())
                .contains("provider.npv = if(has(deal:economics), total(fcf * ")
                .contains("because Amazon - OpenAI has economics")
                .contains("\u00d7 Free cash flow")
                .contains("deals/aws-openai/fcf")
                .contains("Rests on ")
                .contains("chips/gb300/pricing/hourly");
        assertThat(run.outLines()).hasSizeLessThan(150);
    }

    @Test
    void jsonHasTheBitsOfTheProjection() {
        Run run = explain("--of", NPV, "--json");
        JsonNode result = new ObjectMapper().readTree(run.out());
        double expected = new Projector(DealLines.catalogue())
                .project(Case.all().getFirst().effective(), () -> false)
                .deal("aws-openai")
                .scalars()
                .getOrDefault("provider.npv", Double.NaN);

        assertThat(run.exitCode()).isZero();
        assertThat(result.get("value").doubleValue()).isEqualTo(expected);
        assertThat(result.get("from").asString()).isEqualTo("2025-11");
        assertThat(result.get("parts").size()).isEqualTo(3);
        assertThat(result.get("leftOut").intValue()).isGreaterThan(100);
        assertThat(result.get("restsOn").size()).isGreaterThan(100);
    }

    @Test
    void everythingIsBoundedHoweverDeep() {
        Run run = explain("--of", "portfolio/capex.total", "--month", "2028-03", "--depth", "all");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).hasSizeBetween(200, 20_000);
    }

    @Test
    void aFlowIsSummedOverAQuarterAndAYear() {
        assertThat(explain("--of", "deals/aws-openai/tranche.funded", "--month", "2026", "--depth", "0")
                        .outLines())
                .startsWith("Funded, Amazon - OpenAI: 50 bn USD")
                .anyMatch(line -> line.startsWith("During 2026-01 to 2026-12; base; "));
        assertThat(explain("--of", "deals/aws-openai/tranche.funded", "--month", "2026-Q1", "--depth", "0")
                        .outLines())
                .startsWith("Funded, Amazon - OpenAI: 15 bn USD");
    }

    @Test
    void anInputIsToldWithItsSourcesItsOverrideAndWhatReadsIt() {
        Run run = explain("--of", "deals/aws-openai/commitments/expansion/amount", "--scenario", "total-100");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Expansion of February 2026: Amount: 62 bn USD")
                .contains("In the base: 100 bn USD")
                .contains("Sources disagree")
                .contains("Used by")
                .contains("deals/aws-openai/commitment.schedule/expansion");
        JsonNode json = new ObjectMapper()
                .readTree(explain("--of", "chips/gb300/watts", "--json").out());
        assertThat(json.get("claims").get(0).get("source").get("url").asString())
                .startsWith("https://");
        assertThat(json.get("usedBy").size()).isGreaterThan(5);
    }

    @Test
    void aSeriesGoesBeforeAnInputOfTheSameAddressUnlessAskedFor() {
        assertThat(explain("--of", "chips/gb300/unitCost", "--depth", "0").out())
                .contains("chip.unitCost = ");
        assertThat(explain("--of", "chips/gb300/unitCost", "--input").out()).contains("Used by");
    }

    @Test
    void aDateIsToldAsADate() {
        assertThat(explain("--of", "conditions/openai-listing", "--depth", "0").exitCode())
                .isEqualTo(ExitCode.USAGE);
        String id = Case.all().getFirst().effective().conditions().getFirst().id();
        assertThat(explain("--of", "conditions/" + id, "--depth", "0")
                        .outLines()
                        .getFirst())
                .containsPattern(": (\\d{4}-\\d{2}-\\d{2}|never)$");
    }

    @Test
    void aWrongAddressMonthOrDepthIsSaidWithWhatIsRight() {
        Run address = explain("--of", "deals/aws-openai/provider.nvp");
        assertThat(address.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(address.err()).contains("did you mean deals/aws-openai/provider.npv?");
        assertThat(explain("--of", NPV, "--month", "March").err()).contains("--month has to be like 2027-03");
        assertThat(explain("--of", NPV, "--month", "2099-01").err()).contains("lies outside the calendar");
        assertThat(explain("--of", NPV, "--depth", "deep").err()).contains("--depth has to be a whole number or all");
        assertThat(explain().exitCode()).isEqualTo(ExitCode.USAGE);
    }
}

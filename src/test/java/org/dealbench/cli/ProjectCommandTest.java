package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealbench.engine.deal.Agreement;
import org.dealbench.engine.deal.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ProjectCommandTest {

    static Collection<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jsonAgreesWithEveryCase(Case example) {
        List<Object> words = new ArrayList<>(List.of("project", file(example.file()), "--json"));
        if (!example.scenario().equals("base")) {
            words.addAll(List.of("--scenario", example.scenario()));
        }
        Run run = Run.of(words.toArray());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode result = new ObjectMapper().readTree(run.out());
        assertThat(result.propertyNames())
                .containsExactly("deals", "portfolio", "chips", "conditions", "targets", "checks", "warnings");
        assertThat(Agreement.differences(example, result)).isEmpty();
    }

    private static Path file(String name) {
        URL resource = Objects.requireNonNull(Case.class.getResource("/cases/" + name + ".dealbench"));
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void numbersAreInFullPrecisionAndWhatIsNotFiniteIsNull() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("series", new double[] {0.1 + 0.2, 1e300, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 15e9});
        result.put("empty", new double[0]);
        result.put("none", Map.of());
        result.put("text \"\\\n", List.of("Z\u00fcrich \u0001", 2.5));

        assertThat(JsonText.of(result)).isEqualTo("""
                {
                 "series": [0.30000000000000004, 1e300, 0, null, null, 15000000000],
                 "empty": [],
                 "none": {},
                 "text \\"\\\\\\u000a": [
                  "Z\u00fcrich \\u0001",
                  2.5
                 ]
                }
                """);
    }

    @Test
    void summaryIsAlignedAndHasUnits() {
        Run run = Run.of("project", Run.SAMPLE, "--scenario", "lapse");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().subList(0, 6))
                .containsExactly(
                        "Amazon - OpenAI, February 2026",
                        "Scenario Contingent tranche lapses, Nov 2025 to Dec 2036; amounts and levels are those at the"
                                + " end of Dec 2036.",
                        "",
                        "Deal                               Headline  Funded  Committed  Contingent  Lapsed  Full ramp"
                                + "  Online  IT power  Unfilled  In service",
                        "                                     USD bn  USD bn     USD bn      USD bn  USD bn         GW"
                                + "      GW        GW        GW       chips",
                        "Amazon - OpenAI                       50.00   15.00       0.00        0.00   35.00       2.55"
                                + "    2.55      2.24      0.00     932,018");
        assertThat(run.out())
                .contains(
                        "Amazon - OpenAI                    Trainium4                               932,018     2,237    100")
                .contains("Listing or funding event                         never\n")
                .contains("AMD: first gigawatt online                 31 Aug 2027\n");
    }

    @Test
    void warningsAreKeptApartFromTheSummary() {
        Run run = Run.of("project", file("edges"));

        assertThat(run.errLines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).startsWith("Warning: ").endsWith("."))
                .anySatisfy(line -> assertThat(line).endsWith("widen the calendar to include it."))
                .anySatisfy(line -> assertThat(line).contains("several internal rates of return"));
        assertThat(run.out()).doesNotContain("Warning");
    }

    @Test
    void unknownScenarioIsWrongUsageAndListsThose() {
        Run run = Run.of("project", Run.SAMPLE, "--scenario", "laps");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("dealbench project: there is no scenario 'laps'; the workbook has lapse (Contingent tranche"
                        + " lapses), late-power (Power a year late), ")
                .contains("\nUsage: dealbench project [-hV] [--scenario=ID] [--json] FILE\n");
    }
}

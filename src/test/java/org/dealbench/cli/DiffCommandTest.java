package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DiffCommandTest {

    private static final String NPV = "deals/aws-openai/provider.npv";

    @TempDir
    private Path folder;

    private Path changed() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode workbook = (ObjectNode) mapper.readTree(Files.readString(Run.SAMPLE));
        workbook.put("title", "Later");
        ObjectNode deal = (ObjectNode) workbook.get("deals").get(0);
        ((ObjectNode) deal.get("phases").get(1)).put("delayMonths", 12);
        ObjectNode tranche = mapper.createObjectNode();
        tranche.put("id", "third").put("name", "Third").put("amount", 5e9).put("earliest", "2027-01-01");
        ((ArrayNode) deal.get("tranches")).add(tranche);
        Path file = folder.resolve("later.dealbench");
        Files.writeString(file, mapper.writeValueAsString(workbook));
        return file;
    }

    @Test
    void changesAreToldInTheDealsWordsWithWhatEachMoves() throws IOException {
        Run run = Run.of("diff", Run.SAMPLE, changed());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .startsWith(
                        "Changes",
                        "  1. Tranche \u201cThird\u201d of Amazon - OpenAI: added",
                        "  2. Amazon - OpenAI, Trainium, first gigawatt: Delay: 0 months -> 12 months",
                        "",
                        "What else differs, and moves no number",
                        "  title: Amazon - OpenAI, February 2026 in A, Later in B")
                .contains(
                        "Amazon - OpenAI: Funded to date, at the end: 50 bn USD -> 55 bn USD (+5 bn USD)",
                        "  +5 bn USD  1. Tranche \u201cThird\u201d of Amazon - OpenAI");
        assertThat(run.out()).doesNotContain("Oracle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "shapley"})
    void partsInJsonAddUpToTheDifferenceToTheBit(String method) throws IOException {
        Run run = Run.of("diff", Run.SAMPLE, changed(), "--json", "--method", method);

        assertThat(run.exitCode()).isZero();
        JsonNode diff = new ObjectMapper().readTree(run.out());
        assertThat(diff.propertyNames()).containsExactly("changes", "others", "numbers");
        assertThat(diff.get("changes").get(1).get("inputs").get(0).get("after").doubleValue())
                .isEqualTo(12);
        assertThat(diff.get("numbers")).isNotEmpty().allSatisfy(number -> {
            double sum = 0;
            for (JsonNode part : number.get("parts")) {
                sum += part.get("amount").doubleValue();
            }
            assertThat(sum + number.get("remainder").doubleValue())
                    .isEqualTo(number.get("difference").doubleValue());
        });
    }

    @Test
    void aChosenNumberIsAttributedWhetherItMovesOrNot() throws IOException {
        Path later = changed();
        Run run = Run.of("diff", Run.SAMPLE, later, "--json", "--of", NPV, "--of", "deals/oracle-openai/provider.npv");

        assertThat(StreamSupport.stream(
                                new ObjectMapper()
                                        .readTree(run.out())
                                        .get("numbers")
                                        .spliterator(),
                                false)
                        .map(number -> number.get("difference").doubleValue() == 0))
                .containsExactly(false, true);
        Run year = Run.of("diff", Run.SAMPLE, later, "--of", "deals/aws-openai/revenue.total", "--period", "2029");
        assertThat(year.out()).contains("Amazon - OpenAI: Total revenue, 2029: ");
    }

    @Test
    void theSameFileDiffersInNothing() {
        Run run = Run.of("diff", Run.SAMPLE, Run.SAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).containsExactly("Nothing differs.");
    }

    @Test
    void faultsAndWrongUsageEndAsTheyDoEverywhere() throws IOException {
        Path broken = folder.resolve("broken.dealbench");
        Files.writeString(broken, "{}");

        assertThat(Run.of("diff", Run.SAMPLE, broken).exitCode()).isEqualTo(1);
        assertThat(Run.of("diff", Run.SAMPLE, folder.resolve("none.dealbench")).exitCode())
                .isEqualTo(3);
        assertThat(Run.of("diff", Run.SAMPLE).exitCode()).isEqualTo(2);
        Run unknown = Run.of("diff", Run.SAMPLE, Run.SAMPLE, "--of", "deals/x/y");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no number 'deals/x/y'");
        assertThat(Run.of("diff", Run.SAMPLE, Run.SAMPLE, "--of", NPV, "--period", "soon")
                        .err())
                .contains("'soon' is not a month, quarter or year");
    }
}

package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.model.Address;
import org.dealbench.model.Condition;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Extras;
import org.dealbench.workbook.WorkbookJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The smallest and the largest of what has to work, through the commands.
class ExtremeWorkbookTest {

    @TempDir
    private Path folder;

    private Path file(Workbook workbook) throws IOException {
        List<Party> parties = Stream.of("amazon", "openai", "maker")
                .map(id -> new Party(id, id, List.of()))
                .toList();
        Workbook sound = replace(workbook, "parties", parties);
        return Files.write(folder.resolve("extreme.dealbench"), WorkbookJson.write(sound, Extras.NONE));
    }

    private static Workbook replace(Workbook workbook, String address, Object part) {
        return Parts.replace(workbook, Address.of(address), part).orElseThrow();
    }

    private static JsonNode project(Path file) {
        Run run = Run.of("project", file, "--json");
        assertThat(run.err()).doesNotContain("dealbench: ");
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private Run export(Path file) {
        Run run = Run.of("export", file, "--out", folder.resolve("out"), "--scale", 1);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /// Beside the charts of the workbook.
    private static boolean isOfTheDeal(String file) {
        return Path.of(file).getFileName().toString().startsWith(DealWorkbooks.DEAL + "-");
    }

    /// In one month there is no power yet, and so no chip mix.
    @ParameterizedTest
    @CsvSource({"1, 6", "600, 15"})
    void shortestAndLongestHorizonAreProjectedAndDrawn(int months, int files) throws IOException {
        Path file = file(DealWorkbooks.large(months, 3));

        JsonNode series = project(file).get("deals").get(DealWorkbooks.DEAL).get("series");
        assertThat(series.get("capacity.facilityMw").size()).isEqualTo(months);
        assertThat(Run.of("project", file).exitCode()).isZero();
        assertThat(export(file).outLines())
                .filteredOn(ExtremeWorkbookTest::isOfTheDeal)
                .hasSize(files);
    }

    @Test
    void twoHundredPhasesAndFortyChipsAreProjectedAndDrawn() throws IOException {
        Path file = file(DealWorkbooks.large(600, 200));

        JsonNode series = project(file).get("deals").get(DealWorkbooks.DEAL).get("series");
        assertThat(series.propertyNames()).hasSizeGreaterThan(200 + 200 + 4 * 40);
        Run summary = Run.of("project", file);
        assertThat(summary.exitCode()).isZero();
        assertThat(summary.outLines()).hasSizeGreaterThan(200 + 40).allSatisfy(line -> assertThat(line)
                .hasSizeLessThan(170));
        assertThat(export(file).outLines())
                .filteredOn(ExtremeWorkbookTest::isOfTheDeal)
                .hasSize(15);
    }

    @Test
    void dealWithNothingInItIsProjectedAndHasNothingToDraw() throws IOException {
        Path file = file(DealWorkbooks.empty(12));

        assertThat(project(file)
                        .get("deals")
                        .get(DealWorkbooks.DEAL)
                        .get("series")
                        .has("capacity.itMw"))
                .isTrue();
        assertThat(Run.of("project", file).out())
                .contains("Amazon - OpenAI         -       -          -           -       -          -       -");
        Run run = export(file);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("None of these charts has anything to show, so no file was written.\n");
        assertThat(folder.resolve("out")).doesNotExist();

        Run named = Run.of(
                "export",
                file,
                "--out",
                folder.resolve("out"),
                "--charts",
                "deal/tranches,deal/capacity,deal/chip-mix");
        assertThat(named.outLines()).hasSize(9);
    }

    @Test
    void workbookWithoutDealsIsProjected() throws IOException {
        Path file = file(replace(DealWorkbooks.empty(12), "deals", List.of()));

        assertThat(project(file).get("deals").isEmpty()).isTrue();
        assertThat(Run.of("project", file).out()).contains("There are no deals.");
        assertThat(Run.of("export", file, "--out", folder, "--charts", "x").err())
                .contains("there is no chart 'x'; the workbook has no deals");
    }

    @Test
    void conditionsNestedTenThousandDeepAreProjected() throws IOException {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition.Event("c0", "Listing", LocalDate.of(2026, 6, 1), 0, true, null));
        for (int i = 1; i < 10_000; i++) {
            conditions.add(new Condition.All("c" + i, "Part", List.of("c" + (i - 1))));
        }
        Path file = file(replace(DealWorkbooks.empty(12), "conditions", conditions));

        assertThat(project(file).get("conditions").get("c9999").stringValue()).isEqualTo("2026-06-01");
    }
}

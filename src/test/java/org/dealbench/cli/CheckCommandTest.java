package org.dealbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Samples;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Extras;
import org.dealbench.workbook.WorkbookJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Run check(byte[] content) throws IOException {
        return Run.of("check", Files.write(folder.resolve("a.dealbench"), content));
    }

    /// Without its line of one's own, which is only there to be read and written.
    private static String sample() {
        Workbook sound = Parts.replace(Samples.workbook(), Address.of("lines"), List.of())
                .orElseThrow();
        return new String(WorkbookJson.write(sound, Extras.NONE), UTF_8);
    }

    @Test
    void soundWorkbookIsOkWithWhatItHolds() {
        Run run = Run.of("check", Run.SAMPLE);

        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(run.out())
                .matches("OK: 134 months, 9 deals, 10 tranches, 6 commitments, 12 phases, 2 channels, 6 chips, 8"
                        + " conditions, 3 risks, 4 scenarios, 12 uncertainties, \\d\\d sources, \\d\\d\\d claims\n");
    }

    @Test
    void fieldsOfNoMeaningAreMentioned() throws IOException {
        Run run = check(sample().replaceFirst("\\{", "{\"colour\": 1,").getBytes(UTF_8));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("OK: 48 months, 1 deal, 2 tranches");
        assertThat(run.err()).contains("a.dealbench has fields that this version does not know.");
    }

    @Test
    void thirtyFaultsAreAllToldWithTheirAddresses() throws IOException {
        StringBuilder chips = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            chips.append(i == 0 ? "" : ",").append("""
                    {"id": "g%d", "name": "g", "vendor": "maker", "available": "2025-07", "watts": -%d, "tflops": 5000,
                     "unitCost": 1, "pricing": {"hourly": 3}, "lifeMonths": 60}""".formatted(i, i + 1));
        }
        Run run = check("""
                {"format": "dealbench-workbook", "version": 1, "title": "T", "currency": "USD",
                 "calendar": {"start": "2026-01", "months": 12, "valuationDate": "2026-01-15"},
                 "parties": [{"id": "maker", "name": "Maker"}], "chips": [%s]}""".formatted(chips).getBytes(UTF_8));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(31);
        assertThat(run.errLines().getFirst()).contains("a.dealbench: The workbook has 30 faults and was not opened.");
        for (int i = 0; i < 30; i++) {
            assertThat(run.errLines().get(i + 1))
                    .startsWith("chips/g" + i + "/watts: ")
                    .contains("-" + (i + 1));
        }
    }

    @Test
    void whatIsNoWorkbookIsTheFilesFault() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        byte[] whole = sample().getBytes(UTF_8);

        assertRefused(check(new byte[0]), "the file is empty");
        assertRefused(check(noise), "the file is not UTF-8 text");
        assertRefused(check(Arrays.copyOf(whole, whole.length / 2)), "The file ends too early at line");
        assertRefused(
                check(sample().replaceFirst("\"version\": 1", "\"version\": 7").getBytes(UTF_8)), "is of version 7");
    }

    @Test
    void fileOfTwoHundredMebibytesIsRefused() throws IOException {
        Path file = folder.resolve("large.dealbench");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertRefused(Run.of("check", file), "it has 200 MiB");
    }

    private static void assertRefused(Run run, String why) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(".dealbench").contains(why).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "project", "export"})
    void missingFileAndFolderAreTheMachinesFault(String command) {
        for (Path file : List.of(folder.resolve("missing.dealbench"), folder)) {
            Run run = command.equals("export")
                    ? Run.of(command, file, "--out", folder.resolve("out"))
                    : Run.of(command, file);

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).hasSize(1);
            assertThat(run.err()).contains(file.toString());
        }
    }

    @Test
    void fileThatMayNotBeReadIsTheMachinesFault() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.dealbench"), sample());
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the superuser reads all files");

        Run run = Run.of("check", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("There is no permission to read " + file + ".\n");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() throws IOException {
        Run run = check(sample().replaceFirst("\"currency\": \"USD\"", "\"currency\": \"\\\\u001b[2J\"")
                .getBytes(UTF_8));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("currency: ").doesNotContain("\u001b");
    }

    @Test
    void aLineOfOnesOwnThatCannotBeWorkedOutIsAFaultWithItsAddress() throws IOException {
        String faulty =
                Files.readString(Run.SAMPLE).replace("revenue.total / capacity.itMw", "revenue.total / capcity.itMw");

        Run run = check(faulty.getBytes(UTF_8));

        assertThat(run.exitCode()).isEqualTo(ExitCode.WORKBOOK);
        assertThat(run.errLines())
                .last()
                .isEqualTo("lines/revenue-per-mw/formula: character 17: There is no line “capcity.itMw”. Did you"
                        + " mean capacity.itMw?");
        Run projected = Run.of("project", Files.write(folder.resolve("b.dealbench"), faulty.getBytes(UTF_8)));
        assertThat(projected.exitCode()).isEqualTo(ExitCode.DONE);
    }
}

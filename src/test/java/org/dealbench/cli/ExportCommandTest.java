package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.model.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private Run export(Object... more) {
        return Run.of(Stream.concat(Stream.of("export", Run.SAMPLE, "--out", folder), Stream.of(more))
                .toArray());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void chartsOfOneDealAreWrittenInEveryFormatAndNamed() throws IOException {
        Run run = export("--charts", "aws-openai/tranches,aws-openai/capacity,aws-openai/chip-mix");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files())
                .containsExactly(
                        "aws-openai-capacity.csv",
                        "aws-openai-capacity.pdf",
                        "aws-openai-capacity.png",
                        "aws-openai-chip-mix.csv",
                        "aws-openai-chip-mix.pdf",
                        "aws-openai-chip-mix.png",
                        "aws-openai-tranches.csv",
                        "aws-openai-tranches.pdf",
                        "aws-openai-tranches.png");
        assertThat(run.outLines())
                .hasSize(9)
                .startsWith(folder.resolve("aws-openai-tranches.png").toString())
                .allSatisfy(line -> assertThat(Path.of(line)).isNotEmptyFile());
        assertThat(Files.readAllBytes(folder.resolve("aws-openai-tranches.pdf")))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllLines(folder.resolve("aws-openai-tranches.csv")))
                .hasSize(1 + 134);
    }

    @Test
    void allAreTheChartsThatHaveSomethingToShow() throws IOException {
        assertThat(export("--format", "csv").exitCode()).isZero();

        assertThat(files())
                .contains(
                        "aws-openai-revenue.csv",
                        "aws-openai-economics.csv",
                        "aws-openai-returns.csv",
                        "aws-openai-money.csv",
                        "aws-openai-money-net.csv",
                        "oracle-openai-revenue.csv",
                        "aws-openai-chip-mix.csv",
                        "softbank-openai-tranches.csv",
                        "oracle-openai-capacity.csv",
                        "actuals-targets-aws.csv",
                        "actuals-deals-softbank-openai-tranche-cash.csv",
                        "targets-aws.csv",
                        "portfolio-loops.csv",
                        "chip-advantage.csv")
                .anyMatch(name -> name.startsWith("claims-deals-"))
                .doesNotContain(
                        "softbank-openai-revenue.csv",
                        "amd-openai-economics.csv",
                        "amd-openai-returns.csv",
                        "softbank-openai-capacity.csv",
                        "oracle-openai-tranches.csv")
                .noneMatch(name -> name.contains("additions"));
    }

    @Test
    void chartAskedForByItsDealIsWrittenThoughItHasNothingToShow() throws IOException {
        Run run = export("--format", "csv", "--charts", "capacity,softbank-openai/capacity,softbank-openai/tranches");

        assertThat(run.exitCode()).isZero();
        assertThat(files()).contains("softbank-openai-capacity.csv", "aws-openai-capacity.csv");
        assertThat(run.outLines()).doesNotHaveDuplicates().hasSameSizeAs(files());
    }

    @Test
    void everyWordForChartsIsInTheHelpAndAsksForSome() {
        String help = Run.of("export", "--help").out().replaceAll("\\s", "");
        Workbook sample = PortfolioWorkbooks.sample();

        assertThat(ChartWords.all()).doesNotHaveDuplicates().allSatisfy(word -> {
            assertThat(help).containsPattern("[:,]" + word + "[,;]");
            assertThat(ChartChoice.of(sample, List.of(word))).isNotEmpty();
        });
    }

    @Test
    void allHasWhateverTheWorkbookHasOnceAndEveryElementsChart() {
        Workbook sample = PortfolioWorkbooks.sample();

        assertThat(ids(sample, List.of(ChartChoice.ALL)))
                .containsAll(ids(sample, WorkbookChart.ids()))
                .containsAll(ids(sample, ElementChart.ids()))
                .doesNotHaveDuplicates();
    }

    private static List<String> ids(Workbook workbook, List<String> words) {
        return ChartChoice.of(workbook, words).stream().map(ChartChoice::id).toList();
    }

    @Test
    void claimsOfEachContestedInputHaveAFileOfTheirOwn() throws IOException {
        Run run = export("--format", "csv", "--charts", "claims");
        assertThat(run.exitCode()).isZero();
        assertThat(files()).hasSizeGreaterThan(1).hasSameSizeAs(run.outLines());

        String one = ids(PortfolioWorkbooks.sample(), List.of("claims")).getFirst();
        assertThat(export("--format", "csv", "--charts", one).outLines())
                .containsExactly(folder.resolve(one.replace('/', '-') + ".csv").toString());
    }

    @Test
    void sizeScaleThemeAndPeriodAreObeyed() throws IOException {
        export(
                "--charts",
                "aws-openai/chip-mix-h100e",
                "--format",
                "PNG,png",
                "--width",
                "640",
                "--height",
                "400",
                "--scale",
                "1.5",
                "--theme",
                "dark");
        export("--charts", "aws-openai/chip-mix-h100e", "--format", "csv", "--period", "year");

        assertThat(files()).containsExactly("aws-openai-chip-mix-h100e.csv", "aws-openai-chip-mix-h100e.png");
        BufferedImage picture =
                ImageIO.read(folder.resolve("aws-openai-chip-mix-h100e.png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(960, 600);
        assertThat(picture.getRGB(2, 2) & 0xffffff).isLessThan(0x202020);
        assertThat(Files.readAllLines(folder.resolve("aws-openai-chip-mix-h100e.csv")))
                .hasSize(1 + 12);
    }

    @Test
    void picturesAreInPrintColoursUnlessAskedOtherwise() throws IOException {
        export("--charts", "aws-openai/tranches", "--format", "png");

        BufferedImage picture =
                ImageIO.read(folder.resolve("aws-openai-tranches.png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(2400, 1350);
        assertThat(picture.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void scenarioHasFilesOfItsOwn() throws IOException {
        export("--charts", "aws-openai/tranches", "--format", "csv");
        export("--charts", "aws-openai/tranches", "--format", "csv", "--scenario", "lapse");

        assertThat(files()).containsExactly("aws-openai-tranches-scenario-lapse.csv", "aws-openai-tranches.csv");
        assertThat(Files.readString(folder.resolve("aws-openai-tranches-scenario-lapse.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("aws-openai-tranches.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--charts | tranche | there is no chart 'tranche'; there are all, tranches, capacity, chip-mix,",
                "--charts | aws/tranches | as in aws-openai/tranches; the deals are aws-openai, softbank-openai,",
                "--charts | aws-openai | there is no chart 'aws-openai'",
                "--charts | /tranches | there is no chart '/tranches'",
                "--format | png,tiff | 'tiff' is not one of png, pdf, csv, xlsx",
                "--theme | blue | 'blue' is not one of light, dark, print",
                "--period | week | 'week' is not one of month, quarter, year",
                "--width | 10 | width must be between",
                "--height | NaN | height must be between",
                "--scale | 1000 | scale must be between",
                "--scale | x | 'x'",
                "--scenario | x | there is no scenario 'x'"
            })
    void wrongWordSaysWhichThereAreAndWritesNothing(String option, String word, String message) throws IOException {
        Run run = export(option, word);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("Usage: dealbench export");
        assertThat(files()).isEmpty();
    }

    @Test
    void folderThatCannotBeWrittenIsTheMachinesFaultAndWhatWasWrittenStays() throws IOException {
        Files.createDirectories(folder.resolve("aws-openai-tranches.pdf").resolve("in the way"));
        Run run = export("--charts", "aws-openai/tranches", "--format", "csv,pdf,png");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.outLines())
                .containsExactly(folder.resolve("aws-openai-tranches.csv").toString());
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err())
                .contains("aws-openai-tranches.pdf could not be written")
                .endsWith("The file named above is whole.\n");
        assertThat(files()).containsExactly("aws-openai-tranches.csv", "aws-openai-tranches.pdf");
    }

    @Test
    void folderWithoutPermissionIsTheMachinesFault() {
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "the superuser writes everywhere");
        Run run = export("--charts", "aws-openai/tranches", "--format", "csv");
        assertThat(folder.toFile().setWritable(true)).isTrue();

        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "dealbench: there is no permission to write " + folder.resolve("aws-openai-tranches.csv")
                                + ". Nothing was written.\n"));
    }

    @Test
    void folderThatIsAFileIsTheMachinesFault() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        for (Path out : List.of(file, file.resolve("below"))) {
            Run run = Run.of("export", Run.SAMPLE, "--out", out);

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("taken")
                    .endsWith("Nothing was written.\n")
                    .doesNotContain("Exception");
        }
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(files()).containsExactly("taken");
    }

    @Test
    void dealIsWrittenAsASpreadsheetUnderANameOfItsOwn() throws IOException {
        Run run = export("--format", "xlsx", "--charts", "aws-openai/spreadsheet,aws-openai/tranches");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files()).containsExactly("aws-openai-spreadsheet.xlsx", "aws-openai-tranches.xlsx");
        assertThat(run.outLines()).hasSize(2).allSatisfy(line -> assertThat(Path.of(line))
                .isNotEmptyFile());
    }

    @Test
    void spreadsheetOfAScenarioSaysSoInItsNameAndOnItsCover() throws IOException {
        Run run = export("--format", "xlsx", "--charts", "aws-openai/spreadsheet", "--scenario", "lapse");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files()).containsExactly("aws-openai-spreadsheet-scenario-lapse.xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(
                folder.resolve("aws-openai-spreadsheet-scenario-lapse.xlsx").toFile())) {
            assertThat(read.getFirstSheet().read().stream().map(row -> row.getOptionalCell(1)
                            .map(Cell::getRawValue)
                            .orElse("")))
                    .contains("Contingent tranche lapses", "2026-03-31");
        }
    }

    @Test
    void spreadsheetThatCannotBeMeantIsWrongUsage() {
        assertThat(export("--charts", "spreadsheet").exitCode()).isEqualTo(2);
        assertThat(export("--charts", "spreadsheet").err()).contains("add --format xlsx");
        Run unknown = export("--format", "xlsx", "--charts", "nobody/spreadsheet");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no deal 'nobody'", "aws-openai");
    }

    @Test
    void spreadsheetThatCannotBeWrittenIsTheMachinesFault() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");

        Run run =
                Run.of("export", Run.SAMPLE, "--out", taken, "--format", "xlsx", "--charts", "aws-openai/spreadsheet");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("is in the way").contains("Nothing was written.");
        assertThat(taken).hasContent("mine");
    }
}

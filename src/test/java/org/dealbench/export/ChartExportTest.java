package org.dealbench.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.time.SampleCharts;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartExportTest {

    @TempDir
    private Path folder;

    private final ChartExport export = new ChartExport(FontMetrics.load());

    @Test
    void everyFormatIsWrittenAndNothingElseIsLeft() throws IOException {
        Path inner = folder.resolve("new/folder");
        List<Path> files =
                export.write(SampleCharts.tranches(24), inner, List.of(ChartFormat.values()), PictureSize.DEFAULT);

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "aws-openai-tranches.png",
                        "aws-openai-tranches.pdf",
                        "aws-openai-tranches.csv",
                        "aws-openai-tranches.xlsx");
        assertThat(names(inner)).hasSize(4);
        assertThat(Files.readAllBytes(files.get(0))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(files.get(1))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void earlierFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("aws-openai-tranches.csv"), "old");
        export.write(SampleCharts.tranches(24), folder, List.of(ChartFormat.CSV), PictureSize.DEFAULT);

        assertThat(Files.readString(file)).isEqualTo("Month\r\n");
    }

    @Test
    void failureNamesTheFileAndLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("chart.csv"), "old");

        assertThatThrownBy(() -> FileReplacement.write(file, out -> {
                    out.write(1);
                    throw new IOException("no space left");
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("no space left");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names(folder)).containsExactly("chart.csv");
    }

    @Test
    void folderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertThatThrownBy(() ->
                        export.write(SampleCharts.tranches(24), file, List.of(ChartFormat.CSV), PictureSize.DEFAULT))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void fileNamesAreSafeEverywhere() {
        assertThat(ChartExport.fileName("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(ChartExport.fileName("a:b*c?")).isEqualTo("a-b-c");
        assertThat(ChartExport.fileName("\u4e2d\u6587")).isEqualTo("chart");
        assertThat(ChartExport.fileName("x".repeat(500))).hasSizeLessThan(140);
    }

    @Test
    void longNamesThatDifferOnlyAtTheirEndStayApart() {
        String deal = "x".repeat(200);

        assertThat(ChartExport.fileName(deal + "/tranches")).isNotEqualTo(ChartExport.fileName(deal + "/capacity"));
    }

    @Test
    void namesCannotBecomeFormulasWhileNumbersStayNumbers() throws IOException {
        TableTwin table = new TableTwin(
                List.of(new TableTwin.Column("=cmd", ""), new TableTwin.Column("Cash", "USD")),
                List.of(
                        List.of(new TableTwin.Words("+1"), new TableTwin.Amount(-15e9)),
                        List.of(new TableTwin.Words("-x, \"y\""), new TableTwin.Amount(Double.NaN)),
                        List.of(new TableTwin.Words("@a"), new TableTwin.Amount(0.1)),
                        List.of(new TableTwin.Words("\tb"), new TableTwin.Amount(-0.0)),
                        List.of(new TableTwin.Words("\uff1d1+1"), new TableTwin.Amount(2)),
                        List.of(new TableTwin.Words("plain"), new TableTwin.Amount(1e-9))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableCsv.write(table, out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
                '=cmd,Cash (USD)
                '+1,-15000000000
                "'-x, ""y""\",
                '@a,0.1
                '\tb,0
                '\uff1d1+1,2
                plain,0.000000001
                """.replace("\n", "\r\n"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package org.dealbench.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Theme;
import org.dealbench.export.ChartFormat;
import org.dealbench.export.PictureSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the charts of a workbook and its deals as spreadsheets to files, without a display.
@Command(
        name = "export",
        description = "Writes the charts of a workbook, and its deals as spreadsheets, into files, and prints which.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        sortSynopsis = false,
        versionProvider = ProgramVersion.class)
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Mixin
    private WorkbookChoice choice;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the files. It is made if need be; files of an earlier export are replaced.")
    private Path folder = Path.of("");

    @Option(
            names = "--charts",
            split = ",",
            paramLabel = "ID",
            defaultValue = ChartChoice.ALL,
            completionCandidates = ChartWords.class,
            description =
                    "Which charts: ${COMPLETION-CANDIDATES}; or those of one deal, series, target or input, such as"
                            + " aws-openai/tranches or targets/aws. The claims are those of inputs whose sources disagree."
                            + " All is one of every page. A chart with nothing to show is left out unless"
                            + " asked for by its own name. With --format xlsx, all has the spreadsheet of every deal too;"
                            + " spreadsheet or aws-openai/spreadsheet asks for it alone. Default: ${DEFAULT-VALUE}.")
    private List<String> charts = List.of();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "png,pdf,csv",
            converter = FormatWord.class,
            description = "png, pdf, csv or xlsx: the numbers of a chart, and each deal as a spreadsheet that"
                    + " recalculates. Default: ${DEFAULT-VALUE}.")
    private List<ChartFormat> formats = List.of();

    @Option(
            names = "--width",
            paramLabel = "PX",
            defaultValue = "1200",
            description = "Pixels at scale 1, 3/4 points on paper. Default: ${DEFAULT-VALUE}.")
    private double width;

    @Option(
            names = "--height",
            paramLabel = "PX",
            defaultValue = "675",
            description = "Likewise. Default: ${DEFAULT-VALUE}.")
    private double height;

    @Option(
            names = "--scale",
            paramLabel = "S",
            defaultValue = "2",
            description = "Pixels of a PNG for each of width and height. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "print",
            converter = ThemeWord.class,
            description = "light, dark or print. Default: ${DEFAULT-VALUE}.")
    private Theme theme = Theme.PRINT;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            defaultValue = "month",
            converter = PeriodWord.class,
            description = "month, quarter or year. Default: ${DEFAULT-VALUE}.")
    private Period period = Period.MONTH;

    /// @param clock for the date on the cover of spreadsheets
    ExportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PictureSize size = size();
        return switch (choice.project()) {
            case Attempt.Projected projected -> {
                List<ChartChoice> choices = choices(projected);
                List<String> deals = spreadsheets(projected);
                int code = choices.isEmpty()
                        ? ExitCode.DONE
                        : new ChartFiles(
                                        terminal,
                                        folder,
                                        formats.stream().distinct().toList(),
                                        size,
                                        period)
                                .write(projected, choices);
                yield code == ExitCode.DONE
                        ? new SpreadsheetFiles(terminal, folder, clock).write(projected, deals)
                        : code;
            }
            case Attempt.Refused refused -> refused.tell(terminal);
        };
    }

    private PictureSize size() {
        try {
            return new PictureSize(width, height, scale, theme);
        } catch (IllegalArgumentException e) {
            throw misused(e);
        }
    }

    private List<ChartChoice> choices(Attempt.Projected projected) {
        try {
            return ChartChoice.of(
                    projected.workbook(),
                    charts.stream()
                            .filter(word -> !SpreadsheetFiles.isMeant(word))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw misused(e);
        }
    }

    private List<String> spreadsheets(Attempt.Projected projected) {
        boolean asked = charts.stream().anyMatch(SpreadsheetFiles::isMeant);
        if (!formats.contains(ChartFormat.XLSX)) {
            if (asked) {
                throw misused(
                        new IllegalArgumentException("a spreadsheet is written in the format xlsx: add --format xlsx"));
            }
            return List.of();
        }
        try {
            return SpreadsheetFiles.deals(projected.workbook(), charts);
        } catch (IllegalArgumentException e) {
            throw misused(e);
        }
    }

    private ParameterException misused(IllegalArgumentException e) {
        return new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
    }

    private static final class FormatWord extends EnumWord<ChartFormat> {
        FormatWord() {
            super(ChartFormat.class);
        }
    }

    private static final class ThemeWord extends EnumWord<Theme> {
        ThemeWord() {
            super(Theme.class);
        }
    }

    private static final class PeriodWord extends EnumWord<Period> {
        PeriodWord() {
            super(Period.class);
        }
    }
}

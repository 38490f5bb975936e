package org.dealbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.export.ChartExport;
import org.dealbench.export.ChartFormat;
import org.dealbench.export.PictureSize;
import org.dealbench.render.FontMetrics;

/// Writes charts of a projection to a folder and says which files it wrote, each as soon as it is whole.
///
/// @param folder made if need be
record ChartFiles(Terminal terminal, Path folder, List<ChartFormat> formats, PictureSize size, Period period) {

    /// Writes those that have something to show, or were asked for by their own name.
    ///
    /// @return the exit code
    int write(Attempt.Projected projected, List<ChartChoice> choices) {
        ChartExport export = new ChartExport(FontMetrics.load());
        int written = 0;
        for (ChartChoice choice : choices) {
            Chart chart = choice.drawing().draw(projected, period);
            if (!chart.empty().isEmpty() && !choice.named()) {
                continue;
            }
            Chart named = named(chart, projected);
            for (ChartFormat format : formats) {
                try {
                    export.write(named, folder, List.of(format), size)
                            .forEach(file -> terminal.result(file.toString()));
                    written++;
                } catch (IOException e) {
                    terminal.say("dealbench: " + WriteProblem.of(e, folder) + " " + kept(written));
                    return ExitCode.MACHINE;
                }
            }
        }
        if (written == 0) {
            terminal.say("None of these charts has anything to show, so no file was written.");
        }
        return ExitCode.DONE;
    }

    private static Chart named(Chart chart, Attempt.Projected projected) {
        var scenario = projected.scenario();
        return scenario == null ? chart : new NamedChart(chart.id() + "/scenario/" + scenario.id(), chart);
    }

    /// What is there of what was asked for.
    static String kept(int written) {
        return switch (written) {
            case 0 -> "Nothing was written.";
            case 1 -> "The file named above is whole.";
            default -> "The " + written + " files named above are whole.";
        };
    }
}

package org.dealbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dealbench.analysis.Period;
import org.dealbench.export.ChartFormat;
import org.dealbench.export.PictureSize;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.dealbench.workbook.WorkbookJson;

/// What the window shows, for a machine without a display: the figures as text, the charts in a folder.
///
/// The folder is a new one among the temporary files: nobody asked for pictures, and nothing of theirs is replaced.
record WithoutWindow(Terminal terminal) {

    private static final String SAMPLE = "/sample/amazon-openai.dealbench";

    /// Prints and draws it.
    ///
    /// @param arguments none for the sample, or a file
    /// @param why no window could be opened
    /// @return the exit code
    int show(String[] arguments, String why) {
        terminal.say("No window can be opened: " + why.replaceFirst("\\.$", "")
                + ". The charts are drawn into a folder instead; see dealbench"
                + " --help for what else works without a window.");
        if (why.contains("GTK")) {
            terminal.say("The window needs GTK 3. Install it: libgtk-3-0 on Debian and Ubuntu (apt install libgtk-3-0),"
                    + " gtk3 on Fedora, Arch and openSUSE.");
        }
        Path file = Path.of(arguments.length == 0 ? SAMPLE : arguments[0]);
        Opening opening =
                arguments.length == 0 ? sample() : WorkbookFile.onDisk().open(file);
        return switch (opening) {
            case Opening.Opened opened ->
                switch (Attempt.project(opened.workbook(), null)) {
                    case Attempt.Projected projected -> show(projected);
                    case Attempt.Refused refused -> refused.tell(terminal);
                };
            case Opening.Refused refused -> Attempt.Refused.of(file, refused).tell(terminal);
        };
    }

    private int show(Attempt.Projected projected) {
        SummaryText.of(projected).forEach(terminal::result);
        projected.projection().warnings().forEach(warning -> terminal.say("Warning: " + warning.text()));
        terminal.result("");
        Path folder;
        try {
            folder = Files.createTempDirectory("dealbench-");
        } catch (IOException e) {
            terminal.say("dealbench: there is no folder for the charts: " + e.getMessage() + ".");
            return ExitCode.MACHINE;
        }
        return new ChartFiles(terminal, folder, List.of(ChartFormat.PNG), PictureSize.DEFAULT, Period.MONTH)
                .write(projected, ChartChoice.of(projected.workbook(), List.of(ChartChoice.ALL)));
    }

    private static Opening sample() {
        try (InputStream in = Objects.requireNonNull(WithoutWindow.class.getResourceAsStream(SAMPLE))) {
            return WorkbookJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

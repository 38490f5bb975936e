package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.text.Choice;

/// Says how a person makes a file for whoever mends the program. The workbook is in it only when they choose so.
public record DiagnosticsCommands(
        WorkbookDocument document, Diagnostics diagnostics, Questions questions, Notices notices, FileThreads threads) {

    private static final String WITH = "with";
    private static final List<Choice> CHOICES = List.of(
            new Choice("without", "Without the workbook: the log and the versions of program and system"),
            new Choice(WITH, "With the workbook as it is on screen"));

    /// Says what the commands do.
    public void addTo(Commands commands) {
        commands.on(Command.DIAGNOSTICS, this::save);
    }

    private void save() {
        questions.choose("What should the diagnostics hold?", CHOICES).ifPresent(choice -> {
            Optional<Workbook> workbook =
                    choice.value().equals(WITH) ? Optional.of(document.workbook()) : Optional.empty();
            questions.fileToExport(Path.of("dealbench-diagnostics.zip"), "zip").ifPresent(file -> threads.files()
                    .execute(() -> write(file, workbook)));
        });
    }

    private void write(Path file, Optional<Workbook> workbook) {
        try {
            diagnostics.write(file, workbook);
            threads.ui().execute(() -> notices.info("Diagnostics saved to " + file + "."));
        } catch (IOException e) {
            threads.ui()
                    .execute(() ->
                            notices.problem("The diagnostics could not be saved to " + file + ": " + e.getMessage()));
        }
    }
}

package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.SafetyQuestions.Looking;

/// Says what the commands do that look back: earlier versions are compared with now and opened as copies.
public final class HistoryCommands {

    private final WorkbookDocument document;
    private final FileModel files;
    private final History history;
    private final HistoryPreview preview;
    private final SafetyQuestions questions;
    private final Notices notices;
    private final FileThreads threads;

    public HistoryCommands(
            WorkbookDocument document,
            FileModel files,
            History history,
            HistoryPreview preview,
            SafetyQuestions questions,
            Notices notices,
            FileThreads threads) {
        this.document = document;
        this.files = files;
        this.history = history;
        this.preview = preview;
        this.questions = questions;
        this.notices = notices;
        this.threads = threads;
    }

    /// Says what the commands do.
    public void addTo(Commands commands) {
        commands.on(Command.HISTORY, this::show);
    }

    private void show() {
        Workbook now = document.workbook();
        Optional<Path> file = files.fileProperty().get();
        threads.files().execute(() -> {
            List<Version> versions = history.of(now, file);
            threads.ui().execute(() -> ask(versions));
        });
    }

    private void ask(List<Version> versions) {
        if (versions.isEmpty()) {
            notices.info("There are no earlier versions of this workbook yet. Each save keeps one.");
            return;
        }
        Optional<Looking> wanted = questions.version(versions, preview);
        preview.close();
        wanted.ifPresent(answer -> {
            switch (answer) {
                case Looking.Compare(Version version) ->
                    with(version, then -> {
                        questions.showDifferences(
                                "What has changed since", HistoryPreview.lines(then, document.workbook()));
                        ask(versions);
                    });
                case Looking.Restore(Version version) -> with(version, files::openCopy);
            }
        });
    }

    private void with(Version version, Consumer<Workbook> action) {
        threads.files().execute(() -> {
            Optional<Workbook> found = history.workbook(version);
            threads.ui()
                    .execute(() -> found.ifPresentOrElse(
                            action, () -> notices.problem("That version can no longer be read; the others can.")));
        });
    }
}

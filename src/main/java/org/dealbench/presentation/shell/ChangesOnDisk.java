package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.WorkbookDocument;

/// What is done when somebody else changes the file of the open workbook: it is noticed, compared, and never
/// overwritten.
final class ChangesOnDisk {

    private static final int SHOWN = 500;

    private final FileModel file;
    private final WorkbookDocument document;
    private final WorkbookStore store;
    private final SafetyQuestions questions;
    private final Executor files;
    private final Executor ui;
    private boolean asking;

    ChangesOnDisk(
            FileModel file,
            WorkbookDocument document,
            WorkbookStore store,
            SafetyQuestions questions,
            FileThreads threads) {
        this.file = file;
        this.document = document;
        this.store = store;
        this.questions = questions;
        files = threads.files();
        ui = threads.ui();
    }

    /// Looks, and asks when it has changed.
    void look() {
        Optional<Path> path = file.fileProperty().get();
        if (path.isPresent() && !asking) {
            files.execute(() -> {
                if (store.hasChanged(path.get())) {
                    ui.execute(() -> askAbout(path.get()));
                }
            });
        }
    }

    private void askAbout(Path path) {
        if (file.fileProperty().get().filter(path::equals).isPresent()) {
            ask(path);
        }
    }

    /// Asks what to do about a file that has changed.
    void ask(Path path) {
        if (asking) {
            return;
        }
        asking = true;
        try {
            switch (questions.changedOnDisk(
                    path.toString(), document.dirtyProperty().get())) {
                case RELOAD -> file.reload(path);
                case COMPARE -> compare(path);
                case SAVE_COPY -> file.saveAs();
                case LATER -> {}
            }
        } finally {
            asking = false;
        }
    }

    private void compare(Path path) {
        files.execute(() -> {
            WorkbookStore.Opened theirs = store.look(path);
            ui.execute(() -> {
                questions.showDifferences("What differs from the file on disk", lines(theirs));
                ask(path);
            });
        });
    }

    private List<String> lines(WorkbookStore.Opened theirs) {
        return switch (theirs) {
            case WorkbookStore.Opened.Refused refused -> List.of(refused.message());
            case WorkbookStore.Opened.Read(Workbook onDisk) -> lines(onDisk);
        };
    }

    private List<String> lines(Workbook onDisk) {
        List<String> lines = WorkbookWords.changes(document.workbook(), "here", onDisk, "on disk");
        return lines.isEmpty()
                ? List.of("Nothing that belongs to the workbook: only how the file is written.")
                : lines.stream().limit(SHOWN).toList();
    }
}

package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.shell.WorkbookStore.Supplied;

/// The file of the open workbook: opening, saving, and what is asked before changes would be lost.
///
/// Files are read and written on an executor of their own, so that a slow disk never stops the window.
public final class FileModel {

    /// What workbook files end with.
    public static final String EXTENSION = ".dealbench";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final WorkbookDocument document;
    private final WorkbookStore store;
    private final Questions questions;
    private final Notices notices;
    private final Executor files;
    private final Executor ui;
    private final Clock clock;
    private final IntSupplier keptTexts;
    private final Safekeeping keeping;
    private final ChangesOnDisk changes;
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper(this, "readOnly");
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final StringBinding title;
    private boolean opening;

    /// The file of a document.
    ///
    /// @param keptTexts how many cells hold a text that is not part of the workbook
    /// @param keeping learns of every edit
    /// @param safety asked when somebody else changes the file
    public FileModel(
            WorkbookDocument document,
            WorkbookStore store,
            Questions questions,
            Notices notices,
            FileThreads threads,
            Clock clock,
            IntSupplier keptTexts,
            Safekeeping keeping,
            SafetyQuestions safety) {
        this.document = document;
        this.store = store;
        this.questions = questions;
        this.notices = notices;
        files = threads.files();
        ui = threads.ui();
        this.clock = clock;
        this.keptTexts = keptTexts;
        this.keeping = keeping;
        changes = new ChangesOnDisk(this, document, store, safety, threads);
        title = Bindings.createStringBinding(
                this::titleOf, document.workbookProperty(), document.dirtyProperty(), file, readOnly);
        document.workbookProperty().addListener((_, _, now) -> edited(now));
    }

    private String titleOf() {
        String name = document.workbook().title();
        String mark = document.dirtyProperty().get() ? " *" : "";
        return name + mark + (readOnly.get() ? " (read-only)" : "") + " \u2013 Dealbench";
    }

    private void edited(Workbook now) {
        if (!opening) {
            keeping.edited(now, document.undoLabelProperty().get());
        }
    }

    /// Asks for a file and opens it, once the changes of the present one are dealt with.
    public void open() {
        whenSafe(() -> questions.fileToOpen().ifPresent(this::read));
    }

    /// Opens a file, once the changes of the present one are dealt with.
    public void open(Path path) {
        whenSafe(() -> read(path));
    }

    /// Opens the sample, once the changes of the present workbook are dealt with.
    public void openSample() {
        whenSafe(() -> read("the sample", () -> store.open(Supplied.SAMPLE), Optional.empty()));
    }

    /// Shows a new workbook, which has no file yet.
    public void adopt(Workbook made) {
        show(new WorkbookStore.Opened.Read(made), Optional.empty());
    }

    private void read(Path path) {
        read(String.valueOf(path.getFileName()), () -> store.open(path), Optional.of(path));
    }

    private void read(String what, Supplier<WorkbookStore.Opened> reading, Optional<Path> path) {
        state.set("Opening " + what + "\u2026");
        Workbook agreed = document.workbook();
        files.execute(() -> {
            WorkbookStore.Opened opened = reading.get();
            ui.execute(() -> {
                // What was typed while a slow disk read was not there when the person agreed to lose it.
                if (document.workbook().equals(agreed)) {
                    show(opened, path);
                } else {
                    whenSafe(() -> show(opened, path));
                }
            });
        });
    }

    /// Opens the file as it is on disk now, in place of what is open.
    void reload(Path path) {
        read(path);
    }

    private void show(WorkbookStore.Opened opened, Optional<Path> path) {
        switch (opened) {
            case WorkbookStore.Opened.Read(Workbook workbook) -> {
                notices.clear();
                take(workbook, path, () -> document.open(workbook));
            }
            case WorkbookStore.Opened.Refused refused -> {
                state.set("");
                notices.tell(new Notice(Notice.Kind.PROBLEM, refused.message(), refused.faults()));
            }
        }
    }

    private void take(Workbook workbook, Optional<Path> path, Runnable open) {
        if (document.dirtyProperty().get()) {
            keeping.discarded(document.workbook());
        }
        keeping.begin(path, workbook);
        opening = true;
        try {
            open.run();
        } finally {
            opening = false;
        }
        readOnly.set(false);
        file.set(path);
        state.set("");
        hold(path);
    }

    private void hold(Optional<Path> path) {
        files.execute(() -> {
            Optional<String> held = store.hold(path);
            ui.execute(() -> {
                if (file.get().equals(path)) {
                    readOnly.set(held.isPresent());
                    held.ifPresent(notices::info);
                }
            });
        });
    }

    /// Opens what a killed program left, with its edits as the first one of a new history. It is safe again when they
    /// are in a journal of this program.
    void recover(Recoverable left) {
        whenSafe(() -> left.file().ifPresentOrElse(path -> recover(left, path), () -> {
            take(left.workbook(), Optional.empty(), () -> document.openUnsaved(left.workbook()));
            keeping.edited(left.workbook(), left.label());
            keeping.recovered(left);
        }));
    }

    /// Opens an earlier version as a workbook that has no file, once the changes of the present one are dealt with.
    void openCopy(Workbook version) {
        whenSafe(() -> {
            take(version, Optional.empty(), () -> document.openUnsaved(version));
            keeping.edited(version, "Open an earlier version");
        });
    }

    private void recover(Recoverable left, Path path) {
        files.execute(() -> {
            WorkbookStore.Opened opened = store.open(path);
            ui.execute(() -> {
                show(opened, Optional.of(path));
                if (opened instanceof WorkbookStore.Opened.Read
                        && document.edit("Recover " + left.edits() + " edits", _ -> left.workbook())
                                instanceof EditResult.Done) {
                    keeping.recovered(left);
                }
            });
        });
    }

    /// Saves to the workbook's file, or asks for one.
    public void save() {
        save(() -> {});
    }

    /// Asks for a file and saves to it.
    public void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable then) {
        if (file.get().isPresent() && !readOnly.get()) {
            write(file.get().get(), then);
        } else {
            saveAs(then);
        }
    }

    void saveAs(Runnable then) {
        questions
                .fileToSave(file.get().orElseGet(this::suggestion))
                .ifPresent(path -> write(withExtension(path), then));
    }

    private void write(Path path, Runnable then) {
        Workbook written = document.workbook();
        state.set("Saving\u2026");
        files.execute(() -> {
            WorkbookStore.Saved saved = store.save(written, path);
            ui.execute(() -> {
                switch (saved) {
                    case WorkbookStore.Saved.Written _ -> {
                        file.set(Optional.of(path));
                        keeping.saved(written, path);
                        document.markSaved(written);
                        hold(Optional.of(path));
                        state.set("Saved " + TIME.format(LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS)));
                        tellKept();
                        then.run();
                    }
                    case WorkbookStore.Saved.Changed() -> {
                        state.set("Not saved");
                        changes.ask(path);
                    }
                    case WorkbookStore.Saved.Failed(String message) -> {
                        state.set("Not saved");
                        notices.problem(message);
                    }
                }
            });
        });
    }

    private void tellKept() {
        int texts = keptTexts.getAsInt();
        if (texts > 0) {
            notices.info("Saved without " + (texts == 1 ? "1 cell whose text" : texts + " cells whose texts")
                    + " could not be used.");
        }
    }

    /// Does something that loses what is not saved, after asking.
    public void whenSafe(Runnable action) {
        if (!document.dirtyProperty().get()) {
            action.run();
            return;
        }
        switch (questions.unsaved(document.workbook().title())) {
            // Edits of the time that saving took are asked about again.
            case SAVE -> save(() -> whenSafe(action));
            case DISCARD -> action.run();
            case CANCEL -> {}
        }
    }

    /// A path beside the workbook's file, or just a name.
    public Path beside(String name) {
        return file.get().map(path -> path.resolveSibling(name)).orElse(Path.of(name));
    }

    private Path suggestion() {
        String plain =
                document.workbook().title().replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
        return Path.of((plain.isEmpty() ? "Workbook" : plain) + EXTENSION);
    }

    private static Path withExtension(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.contains(".") ? path : path.resolveSibling(name + EXTENSION);
    }

    /// The title of the workbook that is open.
    String title() {
        return document.workbook().title();
    }

    /// The title of the window, with a mark while there are changes to save.
    public StringBinding titleProperty() {
        return title;
    }

    /// What was last done with the file: `Saved 12:03:11`.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Tells where the workbook that is open from the start came from.
    public void begin(Optional<Path> path) {
        keeping.begin(path, document.workbook());
        file.set(path);
        hold(path);
    }

    /// Looks whether somebody else has changed the file.
    public void look() {
        changes.look();
    }

    /// Lets go of the workbook, whose changes were dealt with.
    public void closed() {
        if (document.dirtyProperty().get()) {
            keeping.discarded(document.workbook());
        } else {
            keeping.closed();
        }
        hold(Optional.empty());
    }

    /// Whether the file is open elsewhere, so that saving asks for another one.
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }
}

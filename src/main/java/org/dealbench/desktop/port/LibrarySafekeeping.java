package org.dealbench.desktop.port;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dealbench.library.LibraryThread;
import org.dealbench.library.Revision.Kind;
import org.dealbench.library.Revisions;
import org.dealbench.library.journal.EditJournal;
import org.dealbench.library.journal.JournalFolder;
import org.dealbench.library.journal.Left;
import org.dealbench.library.journal.Origin;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.Recoverable;
import org.dealbench.presentation.shell.Safekeeping;
import org.dealbench.workbook.Digests;
import org.dealbench.workbook.Extras;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.dealbench.workbook.WorkbookJson;

/// Edits in the journal, history in the library.
///
/// The journal has a thread of its own: a database that is slow or gone must not delay what is typed on its way to the
/// disk.
public final class LibrarySafekeeping implements Safekeeping {

    private static final String CHANGED =
            "The file is not as it was when these edits were made, so that they are opened"
                    + " without a file; save them under another name.";

    private final EditJournal journal;
    private final JournalFolder folder;
    private final Executor journals;
    private final FileStore store;
    private final LibraryThread library;
    private final WorkbookFile files = WorkbookFile.onDisk();
    private final Map<String, Left> offered = new ConcurrentHashMap<>();
    private Origin origin = new Origin("", "", "", "");
    private Extras extras = Extras.NONE;
    private String label = "";

    /// @param journals the journal's thread
    public LibrarySafekeeping(
            EditJournal journal, JournalFolder folder, Executor journals, FileStore store, LibraryThread library) {
        this.journal = journal;
        this.folder = folder;
        this.journals = journals;
        this.store = store;
        this.library = library;
    }

    @Override
    public void begin(Optional<Path> file, Workbook opened) {
        extras = store.extras(file, opened);
        origin = origin(file, opened);
        label = "";
        journal.begin(origin, text(opened));
        keep(Kind.OPENED, opened, "Opened");
    }

    @Override
    public void edited(Workbook now, String newLabel) {
        label = newLabel;
        journal.edited(newLabel, text(now));
    }

    @Override
    public void saved(Workbook written, Path file) {
        extras = store.extras(Optional.of(file), written);
        origin = origin(Optional.of(file), written);
        journal.saved(origin, text(written));
        keep(Kind.SAVED, written, label.isEmpty() ? "Saved" : label);
    }

    @Override
    public void discarded(Workbook last) {
        keep(Kind.SESSION, last, label);
        journal.discard();
    }

    @Override
    public void closed() {
        journal.leave();
    }

    @Override
    public void recovered(Recoverable taken) {
        Left left = offered.remove(taken.id());
        if (left != null) {
            journal.replaces(left);
        }
    }

    @Override
    public void discarded(Recoverable given) {
        Left left = offered.remove(given.id());
        if (left != null) {
            byte[] content = left.text().getBytes(StandardCharsets.UTF_8);
            library.tell(opened -> opened.revisions()
                    .add(
                            left.origin().identity(),
                            Kind.SESSION,
                            given.workbook().title(),
                            left.label(),
                            content));
            journals.execute(() -> folder.remove(left));
        }
    }

    /// Finds what was left by programs that no longer run.
    ///
    /// @param offering takes it on the journal's thread
    public void find(Consumer<List<Recoverable>> offering) {
        journals.execute(() -> {
            List<Left> all = folder.left();
            List<Left> superseded = all.stream()
                    .filter(left -> all.stream().anyMatch(later -> goesOn(left, later)))
                    .toList();
            superseded.forEach(folder::remove);
            List<Recoverable> found = all.stream()
                    .filter(left -> !superseded.contains(left))
                    .flatMap(left -> recoverable(left).stream())
                    .toList();
            if (!found.isEmpty()) {
                offering.accept(found);
            }
        });
    }

    /// Whether a later journal of the same workbook has all that one has: a program was killed after a save had begun
    /// the later one and before it ended the other.
    private static boolean goesOn(Left left, Left later) {
        boolean isLater = later.journal().compareTo(left.journal()) > 0
                && later.origin().identity().equals(left.origin().identity());
        return isLater
                && (later.text().equals(left.text())
                        || later.origin()
                                .digest()
                                .equals(Digests.sha256(left.text().getBytes(StandardCharsets.UTF_8))));
    }

    private Optional<Recoverable> recoverable(Left left) {
        byte[] content = left.text().getBytes(StandardCharsets.UTF_8);
        return switch (WorkbookJson.read(content)) {
            case Opening.Opened opened -> recoverable(left, opened, Digests.sha256(content));
            case Opening.Refused refused -> {
                System.getLogger(LibrarySafekeeping.class.getName())
                        .log(Level.WARNING, left.journal() + " is left as it is: " + refused.message());
                yield Optional.empty();
            }
        };
    }

    private Optional<Recoverable> recoverable(Left left, Opening.Opened opened, String digest) {
        Optional<Path> file = path(left.origin().file());
        Optional<String> onDisk = file.flatMap(files::digestOf);
        if (onDisk.filter(digest::equals).isPresent()) {
            // It was killed after the file was written and before the journal was ended: nothing is lost.
            folder.remove(left);
            return Optional.empty();
        }
        boolean same = onDisk.filter(left.origin().digest()::equals).isPresent();
        if (!same) {
            store.recall(opened);
        }
        offered.put(left.journal().toString(), left);
        return Optional.of(new Recoverable(
                left.journal().toString(),
                same ? file : Optional.empty(),
                left.edits(),
                left.last(),
                left.label(),
                opened.workbook(),
                same || file.isEmpty() ? "" : file.get() + "\n" + CHANGED));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private void keep(Kind kind, Workbook workbook, String what) {
        String identity = origin.identity();
        Supplier<byte[]> text = text(workbook);
        library.tell(opened -> opened.revisions().add(identity, kind, workbook.title(), what, text.get()));
    }

    private Supplier<byte[]> text(Workbook workbook) {
        Extras with = extras;
        return () -> WorkbookJson.write(workbook, with);
    }

    private Origin origin(Optional<Path> file, Workbook workbook) {
        String path =
                file.map(each -> each.toAbsolutePath().normalize().toString()).orElse("");
        return new Origin(Revisions.identity(file, workbook), path, workbook.title(), store.digest(file));
    }
}

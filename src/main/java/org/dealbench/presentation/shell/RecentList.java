package org.dealbench.presentation.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dealbench.presentation.shell.RecentFiles.Recent;

/// The workbooks used last, as a person sees them: newest first, and marked when their file is not there now.
public final class RecentList {

    /// A workbook that can be opened again.
    ///
    /// @param missing whether its file is not there at the moment
    public record Entry(Path file, String title, boolean missing) {

        /// Title and file name, and that it is missing.
        public String text() {
            return title + " \u2013 " + file.getFileName() + (missing ? " (missing)" : "");
        }
    }

    private static final int SHOWN = 10;

    private final RecentFiles kept;
    private final FileThreads threads;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(this, "entries", List.of());

    /// The recent files of a window, which learns of every file that is opened or saved in it.
    public RecentList(RecentFiles kept, FileModel files, FileThreads threads, Clock clock) {
        this.kept = kept;
        this.threads = threads;
        this.clock = clock;
        files.fileProperty().subscribe((Optional<Path> file) -> file.ifPresent(path -> used(path, files.title())));
        refresh();
    }

    private void used(Path file, String title) {
        Recent recent = new Recent(file.toAbsolutePath().normalize(), title, clock.instant());
        threads.files().execute(() -> kept.remember(recent));
        refresh();
    }

    /// Lets go of a file.
    public void forget(Path file) {
        threads.files().execute(() -> kept.forget(file));
        refresh();
    }

    /// Looks again which files there are.
    public void refresh() {
        threads.files().execute(() -> {
            List<Entry> found = kept.newest(SHOWN).stream()
                    .map(each -> new Entry(each.file(), each.title(), !Files.exists(each.file())))
                    .toList();
            threads.ui().execute(() -> entries.set(found));
        });
    }

    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }
}

package org.dealbench.desktop.port;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dealbench.model.Fault;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.WorkbookStore;
import org.dealbench.workbook.Extras;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.Saving;
import org.dealbench.workbook.WorkbookFile;
import org.dealbench.workbook.WorkbookJson;
import org.jspecify.annotations.Nullable;

/// Workbooks in files. Remembers what a file said beyond its workbook, so that saving keeps it.
///
/// Files are opened and saved on one thread; what is known of them is read on others too.
public final class FileStore implements WorkbookStore {

    private record Known(Extras extras, String digest) {}

    private record Last(@Nullable String uuid, Extras extras) {}

    private final WorkbookFile files = WorkbookFile.onDisk();
    private final Map<Path, Known> known = new ConcurrentHashMap<>();
    private final Map<Path, String> told = new ConcurrentHashMap<>();
    private final Set<Path> opened = ConcurrentHashMap.newKeySet();
    private final Optional<FileLocks> locks;
    private volatile Last last = new Last(null, Extras.NONE);

    /// Files that nobody else uses: for tests and for looking.
    public FileStore() {
        locks = Optional.empty();
    }

    /// Files that other programs may have open.
    public FileStore(FileLocks locks) {
        this.locks = Optional.of(locks);
    }

    @Override
    public Opened open(Path file) {
        Opening opening = files.open(file);
        if (opening instanceof Opening.Opened opened) {
            known.put(key(file), new Known(opened.extras(), opened.digest()));
            this.opened.add(key(file));
            last = new Last(opened.workbook().uuid(), opened.extras());
        }
        return told(opening, String.valueOf(file.getFileName()));
    }

    /// The sample workbook that comes with the program.
    public Opened sample() {
        return open(Supplied.SAMPLE);
    }

    @Override
    public Opened open(Supplied supplied) {
        String resource =
                switch (supplied) {
                    case SAMPLE -> "/sample/amazon-openai.dealbench";
                    case TEMPLATE -> "/org/dealbench/desktop/port/template.dealbench";
                };
        try (InputStream in = FileStore.class.getResourceAsStream(resource)) {
            return in == null
                    ? new Opened.Refused("The program lacks a workbook of its own, " + resource + ".", List.of())
                    : told(WorkbookJson.read(in.readAllBytes()), resource);
        } catch (IOException e) {
            return new Opened.Refused("A workbook of the program could not be read: " + e.getMessage(), List.of());
        }
    }

    @Override
    public Opened look(Path file) {
        return told(files.open(file), String.valueOf(file.getFileName()));
    }

    @Override
    public Optional<String> hold(Optional<Path> file) {
        return locks.flatMap(each -> each.hold(file));
    }

    @Override
    public boolean hasChanged(Path file) {
        Known before = known.get(key(file));
        if (before == null) {
            return false;
        }
        Optional<String> now = files.digestOf(file);
        return now.filter(digest -> !digest.equals(before.digest()))
                .filter(digest -> !digest.equals(told.put(key(file), digest)))
                .isPresent();
    }

    private boolean hasChangedSince(Known before, Path file) {
        return files.digestOf(file).filter(before.digest()::equals).isEmpty();
    }

    /// What a file said beyond its workbook.
    Extras extras(Optional<Path> file, Workbook workbook) {
        Known of = file.map(path -> known.get(key(path))).orElse(null);
        return of == null ? extrasOf(workbook) : of.extras();
    }

    /// The digest of a file as it was opened or saved, empty when it was not.
    String digest(Optional<Path> file) {
        Known of = file.map(path -> known.get(key(path))).orElse(null);
        return of == null ? "" : of.digest();
    }

    /// Takes over what a workbook that was found in a journal said beyond its values.
    void recall(Opening.Opened recovered) {
        last = new Last(recovered.workbook().uuid(), recovered.extras());
    }

    private static Opened told(Opening opening, String name) {
        return switch (opening) {
            case Opening.Opened opened -> new Opened.Read(opened.workbook());
            case Opening.Refused refused ->
                new Opened.Refused(
                        refused.message().contains(name) ? refused.message() : name + ": " + refused.message(),
                        refused.faults().stream().map(Fault::toString).toList());
        };
    }

    @Override
    public Saved save(Workbook workbook, Path file) {
        Optional<String> held = locks.flatMap(each -> each.heldElsewhere(file));
        if (held.isPresent()) {
            return new Saved.Failed(held.get());
        }
        Known before = known.get(key(file));
        if (before != null && opened.remove(key(file)) && !hasChangedSince(before, file)) {
            files.keepOpened(file);
        }
        Extras extras = before == null ? extrasOf(workbook) : before.extras();
        return switch (files.save(file, workbook, extras, before == null ? null : before.digest())) {
            case Saving.Saved saved -> {
                known.put(key(file), new Known(extras, saved.digest()));
                yield new Saved.Written();
            }
            case Saving.Changed _ -> new Saved.Changed();
            case Saving.Failed failed -> new Saved.Failed(withFaults(failed.message(), failed.faults()));
        };
    }

    /// Of the file it was opened from; a new workbook has none.
    private Extras extrasOf(Workbook workbook) {
        return Objects.equals(workbook.uuid(), last.uuid()) ? last.extras() : Extras.NONE;
    }

    private static String withFaults(String message, List<Fault> faults) {
        return faults.isEmpty()
                ? message
                : message + " "
                        + String.join("; ", faults.stream().map(Fault::toString).toList());
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}

package org.dealbench.desktop.port;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
/// Used on one thread.
public final class FileStore implements WorkbookStore {

    private record Known(Extras extras, String digest) {}

    private record Last(@Nullable String uuid, Extras extras) {}

    private final WorkbookFile files = WorkbookFile.onDisk();
    private final Map<Path, Known> known = new HashMap<>();
    private Last last = new Last(null, Extras.NONE);

    @Override
    public Opened open(Path file) {
        Opening opening = files.open(file);
        if (opening instanceof Opening.Opened opened) {
            known.put(key(file), new Known(opened.extras(), opened.digest()));
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
        Known before = known.get(key(file));
        Extras extras = before == null ? extrasOf(workbook) : before.extras();
        return switch (files.save(file, workbook, extras, before == null ? null : before.digest())) {
            case Saving.Saved saved -> {
                known.put(key(file), new Known(extras, saved.digest()));
                yield new Saved.Written();
            }
            case Saving.Changed changed -> new Saved.Failed(changed.message());
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

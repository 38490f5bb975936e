package org.dealbench.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Fault;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Opens and saves workbook files.
///
/// A file is replaced, never overwritten: the new one is written beside it and flushed, the old one kept as a backup,
/// and then the new one takes its name in one step. Whatever fails on the way, the file on disk is whole, and the
/// outcome says what happened in words for a person.
public final class WorkbookFile {

    /// The extension of workbook files, without the dot.
    public static final String EXTENSION = "dealbench";

    /// What a backup is called: the file's name and this.
    public static final String BACKUP_SUFFIX = ".bak";

    /// What the copy of a file as it was opened is called: the file's name and this.
    public static final String OPENED_SUFFIX = ".opened.bak";

    /// Twelve times what is thought of as large; beyond it no analyst has typed it.
    static final long MAX_BYTES = 64L << 20;

    private static final int MAX_TEMPORARY_FILES = 100;

    private final Disk disk;

    WorkbookFile(Disk disk) {
        this.disk = disk;
    }

    public static WorkbookFile onDisk() {
        return new WorkbookFile(new Disk() {});
    }

    /// Opens a workbook, in full or not at all.
    public Opening open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused(Opening.Reason.MISSING, file + " is a folder, not a workbook file.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused(Opening.Reason.CONTENT, file + " is not a regular file.");
            }
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                return tooLarge(file, size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
                return bytes.length > MAX_BYTES ? tooLarge(file, bytes.length) : WorkbookJson.read(bytes);
            }
        } catch (NoSuchFileException _) {
            return refused(Opening.Reason.MISSING, "There is no file " + file + ".");
        } catch (AccessDeniedException _) {
            return refused(Opening.Reason.MACHINE, "There is no permission to read " + file + ".");
        } catch (IOException e) {
            return refused(Opening.Reason.MACHINE, file + " could not be read: " + reason(e) + ".");
        }
    }

    private static Opening tooLarge(Path file, long size) {
        return refused(
                Opening.Reason.CONTENT,
                file + " is too large for a workbook: it has " + (size >> 20) + " MiB, and at most " + (MAX_BYTES >> 20)
                        + " MiB are read. The file is left as it is.");
    }

    private static Opening refused(Opening.Reason reason, String message) {
        return new Opening.Refused(reason, message, List.of());
    }

    /// Saves a workbook.
    ///
    /// @param extras those it was opened with
    /// @param digest of the file as it was opened or last saved, so that a file changed by somebody else is not
    ///     overwritten; null to replace whatever is there
    public Saving save(Path file, Workbook workbook, Extras extras, @Nullable String digest) {
        List<Fault> faults = Validation.check(workbook);
        if (!faults.isEmpty()) {
            return new Saving.Failed(
                    "The workbook was not saved: it has " + (faults.size() == 1 ? "a fault" : faults.size() + " faults")
                            + " and could not be opened again. Nothing on disk has changed and your changes are still"
                            + " here. Mend what is listed and save again.",
                    faults);
        }
        byte[] content = WorkbookJson.write(workbook, extras);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                return failed(file, "that is a folder");
            }
            String onDisk = digest == null ? null : digestOnDisk(target);
            if (onDisk != null && !onDisk.equals(digest)) {
                return new Saving.Changed(
                        file
                                + " was changed by somebody else since it was opened, and was not overwritten. Your changes"
                                + " are still here. Save them under another name, or look at the file on disk first.",
                        onDisk);
            }
            return replaced(file, target, content);
        } catch (IOException e) {
            return failed(file, reason(e));
        }
    }

    /// The digest of what is on disk now, empty when there is nothing that can be read.
    public Optional<String> digestOf(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES
                    ? Optional.of(Digests.sha256(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static @Nullable String digestOnDisk(Path target) throws IOException {
        return Files.exists(target) ? Digests.sha256(Files.readAllBytes(target)) : null;
    }

    private Saving replaced(Path file, Path target, byte[] content) throws IOException {
        boolean existed = disk.exists(target);
        if (existed && !Files.isWritable(target)) {
            return failed(file, "the file is write-protected");
        }
        Path backup = target.resolveSibling(target.getFileName() + BACKUP_SUFFIX);
        Path fresh = temporary(target);
        try {
            disk.writeNew(fresh, content);
            if (existed) {
                disk.copyPermissions(target, fresh);
                keep(target, backup);
            }
            disk.replace(fresh, target);
        } finally {
            disk.delete(fresh);
        }
        Path folder = target.getParent();
        if (folder != null) {
            disk.flushFolder(folder);
        }
        return new Saving.Saved(file, Digests.sha256(content), existed ? backup : null);
    }

    /// Keeps a file as it was opened, which a later save's backup does not reach: call it before the first one.
    ///
    /// @return the copy, empty when there is none
    public Optional<Path> keepOpened(Path file) {
        try {
            Path target = file.toRealPath();
            Path copy = target.resolveSibling(target.getFileName() + OPENED_SUFFIX);
            keep(target, copy);
            return Optional.of(copy);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void keep(Path target, Path backup) throws IOException {
        Path copy = temporary(backup);
        try {
            disk.writeNew(copy, Files.readAllBytes(target));
            disk.copyPermissions(target, copy);
            disk.replace(copy, backup);
        } finally {
            disk.delete(copy);
        }
    }

    /// A free name beside a file; one that a killed program left is never reused.
    private Path temporary(Path file) throws IOException {
        for (int i = 0; i < MAX_TEMPORARY_FILES; i++) {
            Path free = file.resolveSibling("." + file.getFileName() + "." + i + ".tmp");
            if (!disk.exists(free)) {
                return free;
            }
        }
        throw new FileSystemException(file.toString(), null, "there are too many temporary files beside it");
    }

    private static Saving failed(Path file, String reason) {
        return new Saving.Failed(
                file + " could not be saved: " + reason
                        + ". The file on disk is as it was before and your changes are still here. Mend that, or save"
                        + " under another name or in another folder.",
                List.of());
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "there is no permission for " + denied.getFile();
            case NoSuchFileException missing -> "there is no folder " + parentOf(missing.getFile());
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> {
                String message = e.getMessage();
                yield message == null ? "the disk gave an error" : message;
            }
        };
    }

    private static String parentOf(@Nullable String file) {
        Path parent = file == null ? null : Path.of(file).getParent();
        return parent == null ? "for it" : parent.toString();
    }
}

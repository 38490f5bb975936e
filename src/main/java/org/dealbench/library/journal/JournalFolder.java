package org.dealbench.library.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder of the journals, those of this program and those that were left. Used on one thread.
public final class JournalFolder {

    private static final String EXTENSION = ".journal";
    private static final int MOST_AT_ONCE = 100;

    private final Path folder;
    private final JournalDisk disk;
    private final Clock clock;
    private final Set<Path> own = new HashSet<>();

    public JournalFolder(Path folder, JournalDisk disk, Clock clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
    }

    JournalFile begin(Origin origin, Edit edit, byte[] text) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Path file = folder.resolve(clock.millis() + "-" + i + EXTENSION);
            try {
                JournalFile journal = JournalFile.begin(file, disk, origin, edit, text);
                own.add(file);
                return journal;
            } catch (FileAlreadyExistsException _) {
                // taken by another window that began in the same millisecond
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    /// Ends a journal of this program for good: what it holds is saved, or given up by the person whose it is.
    void end(JournalFile journal) throws IOException {
        journal.close();
        own.remove(journal.file());
        Files.deleteIfExists(journal.file());
    }

    /// What was left by programs that no longer run, newest first. Journals without an edit are cleared away.
    public List<Left> left() {
        List<Left> left = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return left;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : files) {
                if (!own.contains(file)) {
                    read(file).ifPresent(left::add);
                }
            }
        } catch (IOException e) {
            warn("the journals cannot be listed", e);
        }
        left.sort(Comparator.comparing(Left::last).reversed());
        return left;
    }

    private Optional<Left> read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            Optional<Left> left = JournalReader.read(file, content);
            if (left.isEmpty() && isMoreThanABeginning(content)) {
                warn("the journal " + file + " cannot be read and is left as it is", null);
            }
            boolean nothing = left.map(found -> found.edits() == 0).orElse(!isMoreThanABeginning(content));
            if (nothing) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            return left;
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        } catch (IOException e) {
            warn("the journal " + file + " cannot be read", e);
            return Optional.empty();
        }
    }

    /// Whether it has more than the two lines that stand before any edit, of which the second may be torn.
    private static boolean isMoreThanABeginning(byte[] content) {
        int lines = 0;
        for (byte each : content) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines > 2;
    }

    /// Removes what was left, because a person said so or has it in another journal.
    public void remove(Left left) {
        try {
            Files.deleteIfExists(left.journal());
        } catch (IOException e) {
            warn("the journal " + left.journal() + " cannot be removed and will be offered again", e);
        }
    }

    private static void warn(String message, @Nullable Throwable cause) {
        System.getLogger(JournalFolder.class.getName()).log(Level.WARNING, message, cause);
    }
}

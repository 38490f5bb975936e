package org.dealbench.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Puts a whole file in place of another: written beside it, flushed to disk, then moved.
///
/// Whoever opens the file finds the old one or the new one, never half of either.
final class FileReplacement {

    private FileReplacement() {}

    /// Writes a file's content.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes `content` to `target`.
    ///
    /// @throws FileSystemException naming `target`, which is left as it was
    static void write(Path target, Content content) throws FileSystemException {
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(part, target);
        } catch (IOException e) {
            FileSystemException failure = new FileSystemException(
                    target.toString(),
                    null,
                    e instanceof FileSystemException inner ? reason(inner) : String.valueOf(e.getMessage()));
            failure.initCause(e);
            discard(part, failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            discard(part, e);
            throw e;
        }
    }

    private static String reason(FileSystemException failure) {
        String reason = failure.getReason();
        return reason != null ? reason : failure.getClass().getSimpleName();
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part, Throwable failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}

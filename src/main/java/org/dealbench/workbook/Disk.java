package org.dealbench.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// The steps of replacing a file, each of which a disk may refuse; a test gives one that does.
interface Disk {

    /// A new file with that content, flushed to the disk.
    default void writeNew(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Gives a file the permissions of another where the file system has any.
    default void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }

    /// Puts a file in the place of another in one step, so that there is always one of them whole.
    default void replace(Path by, Path target) throws IOException {
        try {
            Files.move(by, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(by, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Flushes the names in a folder; systems that cannot do it do it by themselves.
    default void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder, and needs no flush
        }
    }

    /// Clears away a temporary file that is no longer needed; one that stays does no harm.
    default void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // it is named as temporary, and no outcome depends on it
        }
    }

    default boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}

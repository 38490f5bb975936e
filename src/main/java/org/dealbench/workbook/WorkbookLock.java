package org.dealbench.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The right to write a workbook's file, held by one program at a time.
///
/// It is a file beside the workbook that says who holds it, and a lock of the system on that file, which ends with the
/// program whatever happens to it. Of another computer only the file is believed: network folders seldom carry locks.
public final class WorkbookLock implements Closeable {

    /// Who holds a workbook.
    public record Holder(String user, String host, Instant since) {}

    /// What came of asking for it.
    public sealed interface Taking {

        /// It is ours.
        record Taken(WorkbookLock lock) implements Taking {}

        /// Somebody else has it.
        ///
        /// @param lockFile to be deleted by hand should that program run no more
        record Held(Holder by, Path lockFile) implements Taking {}

        /// The folder takes no lock; the workbook can be opened without.
        record Impossible() implements Taking {}
    }

    private static final String FORMAT = "dealbench-lock 1";
    private static final int MOST_BYTES = 4096;
    private static final int LINES = 4;

    /// Beyond what is read: systems that guard locked bytes against reading leave the rest readable.
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private WorkbookLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The lock file of a workbook.
    static Path fileOf(Path workbook) {
        Path absolute = workbook.toAbsolutePath();
        return absolute.resolveSibling("." + absolute.getFileName() + ".lock");
    }

    /// Asks for the right to write a workbook.
    ///
    /// @param self who asks
    public static Taking take(Path workbook, Holder self) {
        Path file = fileOf(workbook);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Taking taking = new Taking.Impossible();
            try {
                taking = take(file, channel, self);
            } finally {
                if (!(taking instanceof Taking.Taken)) {
                    channel.close();
                }
            }
            return taking;
        } catch (IOException | UnsupportedOperationException _) {
            return new Taking.Impossible();
        }
    }

    private static Taking take(Path file, FileChannel channel, Holder self) throws IOException {
        Optional<Holder> written = read(channel);
        Holder unknown = new Holder("somebody", "another window", self.since());
        if (!locked(channel)) {
            return new Taking.Held(written.orElse(unknown), file);
        }
        if (written.filter(holder -> !holder.host().equals(self.host())).isPresent()) {
            return new Taking.Held(written.get(), file);
        }
        String text = String.join("\n", FORMAT, plain(self.user()), plain(self.host()), self.since() + "\n");
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        return new Taking.Taken(new WorkbookLock(file, channel));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static Optional<Holder> read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(MOST_BYTES);
        channel.read(content, 0);
        List<String> lines = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8)
                .lines()
                .map(WorkbookLock::plain)
                .toList();
        if (lines.size() < LINES || !lines.getFirst().equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Holder(lines.get(1), lines.get(2), Instant.parse(lines.get(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /// Gives it back.
    @Override
    public void close() throws IOException {
        boolean gone = deleted();
        channel.close();
        if (!gone) {
            // Windows deletes no file that is open.
            deleted();
        }
    }

    private boolean deleted() {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}

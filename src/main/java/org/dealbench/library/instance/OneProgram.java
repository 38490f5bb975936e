package org.dealbench.library.instance;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// The program that has a person's data folder; another start of the same person hands it what it was asked to open.
///
/// They speak over a socket in that folder, which no network reaches and only the person's own programs may open. A
/// lock, which ends with the program, says whether there is a first one: a socket that a killed program left does not.
public final class OneProgram implements Closeable {

    private static final String LOCK = "running.lock";
    private static final String ADDRESS = "running.address";
    private static final String OPEN = "open ";
    private static final String DONE = "done";

    /// What systems take for the name of a socket, with something to spare.
    private static final int LONGEST_ADDRESS = 90;

    private static final Duration CALLER_PATIENCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FileChannel lock;
    private final ServerSocketChannel server;
    private final Path socket;

    private OneProgram(FileChannel lock, ServerSocketChannel server, Path socket) {
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /// Becomes the first program, unless there is one.
    ///
    /// @return empty when there is one
    /// @throws IOException when the folder takes no lock or socket
    public static Optional<OneProgram> first(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            if (!locked(lock)) {
                return Optional.empty();
            }
            Path socket = socketIn(folder);
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.writeString(folder.resolve(ADDRESS), socket.toString());
            kept = true;
            return Optional.of(new OneProgram(lock, server, socket));
        } finally {
            if (!kept) {
                lock.close();
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static Path socketIn(Path folder) throws IOException {
        Path usual = folder.toAbsolutePath().resolve("running.socket");
        return usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS
                ? usual
                : Files.createTempDirectory("dealbench-").resolve("socket");
    }

    /// Takes what other starts hand over, until it is closed. Blocks: it needs a thread of its own.
    ///
    /// @param opening takes the file, or empty for a start without one
    public void listen(Consumer<Optional<Path>> opening) throws IOException {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                listen(caller).ifPresent(text -> opening.accept(file(text)));
            } catch (AsynchronousCloseException _) {
                return;
            }
        }
    }

    /// What one start wants; whoever says nothing, or nonsense, or hangs up, is nobody's concern.
    private static Optional<String> listen(SocketChannel caller) {
        try {
            Optional<String> message = Message.read(caller, CALLER_PATIENCE).filter(text -> text.startsWith(OPEN));
            if (message.isPresent()) {
                Message.write(caller, DONE);
            }
            return message.map(text -> text.substring(OPEN.length()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Hands a file to the first program.
    ///
    /// @return whether it took it; it does not while it hangs
    public static boolean handOver(Path folder, Optional<Path> file) {
        try (SocketChannel first = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            first.connect(UnixDomainSocketAddress.of(Files.readString(folder.resolve(ADDRESS))));
            Message.write(
                    first,
                    OPEN + file.map(path -> path.toAbsolutePath().toString()).orElse(""));
            return Message.read(first, PATIENCE).filter(DONE::equals).isPresent();
        } catch (IOException | InvalidPathException | UnsupportedOperationException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        lock.close();
    }
}

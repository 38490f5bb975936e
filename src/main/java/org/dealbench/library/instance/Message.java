package org.dealbench.library.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// A short text over a socket, length first, waited for no longer than a person would.
final class Message {

    private static final int MOST_BYTES = 1 << 16;

    private Message() {}

    static void write(SocketChannel socket, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer rest = ByteBuffer.allocate(Integer.BYTES + content.length);
        rest.putInt(content.length).put(content).flip();
        socket.configureBlocking(true);
        while (rest.hasRemaining()) {
            socket.write(rest);
        }
    }

    /// The text, empty when none comes in time or it is longer than any path.
    static Optional<String> read(SocketChannel socket, Duration patience) throws IOException {
        return read(socket, Integer.BYTES, patience)
                .map(ByteBuffer::getInt)
                .filter(length -> length >= 0 && length <= MOST_BYTES)
                .flatMap(length -> content(socket, length, patience));
    }

    private static Optional<String> content(SocketChannel socket, int length, Duration patience) {
        try {
            return read(socket, length, patience)
                    .map(content -> StandardCharsets.UTF_8.decode(content).toString());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<ByteBuffer> read(SocketChannel socket, int length, Duration patience) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(length);
        socket.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            socket.register(selector, SelectionKey.OP_READ);
            while (content.hasRemaining()) {
                if (selector.select(patience.toMillis()) == 0 || socket.read(content) < 0) {
                    return Optional.empty();
                }
                selector.selectedKeys().clear();
            }
        }
        return Optional.of(content.flip());
    }
}

package org.dealbench.library.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OneProgramTest {

    @TempDir
    private Path folder;

    private final BlockingQueue<Optional<Path>> handed = new LinkedBlockingQueue<>();

    private OneProgram first(Path of) throws IOException {
        OneProgram program = OneProgram.first(of).orElseThrow();
        Thread.ofVirtual().start(() -> {
            try {
                program.listen(handed::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return program;
    }

    @Test
    @Timeout(20)
    void aSecondStartHandsItsFileToTheFirst() throws IOException, InterruptedException {
        Path file = Path.of("a deal\nof 20 %;.dealbench");
        try (OneProgram _ = first(folder)) {
            assertThat(OneProgram.first(folder)).isEmpty();
            assertThat(OneProgram.handOver(folder, Optional.of(file))).isTrue();
            assertThat(handed.poll(5, TimeUnit.SECONDS)).contains(file.toAbsolutePath());
            assertThat(OneProgram.handOver(folder, Optional.empty())).isTrue();
            assertThat(handed.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(OneProgram.handOver(folder, Optional.of(file))).isFalse();
        OneProgram.first(folder).orElseThrow().close();
    }

    @Test
    @Timeout(20)
    void aFolderWithAVeryLongNameServesToo() throws IOException, InterruptedException {
        Path deep = folder.resolve("x".repeat(120)).resolve("y".repeat(120));
        try (OneProgram _ = first(deep)) {
            assertThat(OneProgram.handOver(deep, Optional.of(Path.of("a.dealbench"))))
                    .isTrue();
            assertThat(handed.poll(5, TimeUnit.SECONDS)).isPresent();
        }
    }

    @Test
    @Timeout(30)
    void whoeverSaysNothingOrNonsenseDoesNotStopTheNext() throws IOException, InterruptedException {
        try (OneProgram _ = first(folder);
                SocketChannel silent = SocketChannel.open(StandardProtocolFamily.UNIX);
                SocketChannel noisy = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            UnixDomainSocketAddress address =
                    UnixDomainSocketAddress.of(Files.readString(folder.resolve("running.address")));
            noisy.connect(address);
            noisy.write(ByteBuffer.wrap(new byte[] {127, 127, 127, 127, 0, 0}));
            silent.connect(address);
            boolean taken = false;
            for (int i = 0; i < 3 && !taken; i++) {
                taken = OneProgram.handOver(folder, Optional.of(Path.of("a.dealbench")));
            }
            assertThat(taken).isTrue();
            assertThat(handed.poll(5, TimeUnit.SECONDS)).isPresent();
        }
    }

    @Test
    void whatAKilledProgramLeftIsInNobodysWay() throws IOException {
        Files.writeString(folder.resolve("running.lock"), "");
        Files.writeString(folder.resolve("running.socket"), "");
        Files.writeString(
                folder.resolve("running.address"),
                folder.resolve("running.socket").toString());

        assertThat(OneProgram.handOver(folder, Optional.empty())).isFalse();
        OneProgram.first(folder).orElseThrow().close();
    }
}

package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealbench.engine.CircularLinesException;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;
import org.junit.jupiter.api.Test;

/// Workbooks spoilt in every way that [Mutation] knows, with a fixed seed: none crashes the program, none holds it up,
/// none fills the memory. What can be opened is calculated and saved again too.
///
/// 2,000 of them; `-Ddealbench.mutations=10000` for all.
class MutatedFilesTest {

    private static final int MUTATIONS = Integer.getInteger("dealbench.mutations", 2_000);
    private static final List<Mutation> MUTATED = List.of(Mutation.values());
    private static final Duration HANGS = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 512L << 20;

    /// Conditions may be nested thousands deep, as in the program itself.
    private static final long STACK_BYTES = 256L << 20;

    private final List<String> troubles = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void noSpoiltFileCrashesHangsOrFillsTheMemory() throws IOException, InterruptedException {
        List<byte[]> wholes = List.of(
                Files.readAllBytes(Run.SAMPLE),
                Files.readAllBytes(Path.of("src/test/resources/cases/edges.dealbench")),
                Files.readAllBytes(Path.of("src/test/resources/released/version-1-with-more.dealbench")));
        Thread thread = new Thread(null, () -> spoil(wholes), "mutations", STACK_BYTES);
        thread.start();
        thread.join();

        assertThat(troubles).isEmpty();
        assertThat(opened).as("some are harmless").hasValueGreaterThan(MUTATIONS / 50);
    }

    private void spoil(List<byte[]> wholes) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < MUTATIONS; i++) {
            Random random = new Random(20_261_123L + i);
            Mutation mutation = MUTATED.get(i % MUTATED.size());
            byte[] spoilt = mutation.of(wholes.get(random.nextInt(wholes.size())), random);
            long started = System.nanoTime();
            long before = memory.getCurrentThreadAllocatedBytes();
            try {
                use(spoilt);
            } catch (RuntimeException | Error problem) {
                troubles.add(mutation + " " + i + ": " + problem);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            if (took.compareTo(HANGS) > 0) {
                troubles.add(mutation + " " + i + " took " + took);
            }
            long bytes = memory.getCurrentThreadAllocatedBytes() - before;
            if (bytes > MOST_BYTES) {
                troubles.add(mutation + " " + i + " took " + (bytes >> 20) + " MiB");
            }
        }
    }

    private void use(byte[] spoilt) {
        if (WorkbookJson.read(spoilt) instanceof Opening.Opened found) {
            opened.incrementAndGet();
            byte[] again = WorkbookJson.write(found.workbook(), found.extras());
            assertThat(WorkbookJson.read(again))
                    .isInstanceOfSatisfying(Opening.Opened.class, read -> assertThat(read.workbook())
                            .isEqualTo(found.workbook()));
            try {
                assertThat(Attempt.project(found.workbook(), null)).isNotNull();
            } catch (CircularLinesException _) {
                // a workbook that goes round in circles is told of by name
            }
        }
    }
}

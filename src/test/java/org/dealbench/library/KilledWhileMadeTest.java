package org.dealbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dealbench.library.Library.Condition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A program that is killed while it makes the library for the first time, or again after it was lost: the next start
/// has a library that can be used, with all that was kept beside the lost one.
///
/// 20 times; `-Ddealbench.kills=200` for more.
class KilledWhileMadeTest {

    private static final int KILLS = Integer.getInteger("dealbench.kills", 20);

    /// How long after the beginning it is killed at the latest: somewhat more than making the library takes here.
    private static int longestMillis;

    @TempDir
    private Path folder;

    @BeforeAll
    static void measure(@TempDir Path first) throws IOException, InterruptedException {
        try (ChildProgram maker = ChildProgram.start(Maker.class, first.toString())) {
            maker.saidUntil("BEGIN");
            long begun = System.nanoTime();
            maker.saidUntil("MADE ");
            longestMillis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) * 5 / 4 + 1;
            maker.kill();
        }
    }

    /// Makes the library and uses it a little.
    static final class Maker {

        private Maker() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("BEGIN");
            try (Library library = new LibraryFile(Path.of(arguments[0])).open(Clock.systemUTC())) {
                System.out.println("MADE " + library.condition().told());
                library.notebook().keep(Map.of("page", "CHIPS "));
                library.revisions().add("a", Revision.Kind.SAVED, "A", "Edit", new byte[] {1, 2, 3});
                Thread.sleep(10_000);
            }
        }
    }

    static IntStream kills() {
        return IntStream.range(0, KILLS);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void theNextStartHasAUsableLibrary(int kill) throws IOException, InterruptedException {
        boolean lost = kill % 2 == 1;
        if (lost) {
            try (Library library = new LibraryFile(folder).open(Clock.systemUTC())) {
                library.notebook().keep(Map.of("look", "DARK"));
                library.notebook().remember(new RecentFile("/deals/a.dealbench", "A", Instant.EPOCH));
                library.assumptionSets().keep("chips", "Spring list", new byte[] {65});
            }
            Files.delete(new LibraryFile(folder).file());
        }
        try (ChildProgram maker = ChildProgram.start(Maker.class, folder.toString())) {
            maker.saidUntil("BEGIN");
            Thread.sleep(new Random(kill).nextInt(longestMillis));
            maker.kill();
        }
        try (Library library = new LibraryFile(folder).open(Clock.systemUTC())) {
            assertThat(library.condition()).isNotInstanceOf(Condition.ForThisRun.class);
            if (lost) {
                assertThat(library.notebook().settings()).containsEntry("look", "DARK");
                assertThat(library.notebook().recent(5)).hasSize(1);
                assertThat(library.assumptionSets().of("chips")).hasSize(1);
            }
            library.notebook().keep(Map.of("text", "125"));
            library.revisions().add("b", Revision.Kind.SAVED, "B", "Edit", new byte[] {4});
            assertThat(library.revisions().of("b")).hasSize(1);
        }
        try (Library library = new LibraryFile(folder).open(Clock.systemUTC())) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
            assertThat(library.notebook().settings()).containsEntry("text", "125");
        }
    }
}

package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dealbench.library.ChildProgram;
import org.dealbench.library.Library;
import org.dealbench.library.LibraryFile;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.Recoverable;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A program that is killed while a person types and saves, at moments of a fixed seed: the file is whole, the library
/// can be read, and no edit older than a quarter of a second is gone.
///
/// A machine that is so busy that the typing itself comes late has that much more time, four times over: the disk's
/// thread waits for its turn as the typing one does, and its work takes longer.
///
/// 50 times; `-Ddealbench.kills=200` for all. Ten kills in a row meet the same folder, with all that the ones before
/// left there.
class KillTest {

    private static final int KILLS = Integer.getInteger("dealbench.kills", 50);
    private static final long OLD_MILLIS = Long.getLong("dealbench.kills.millis", 250);
    private static final int SHARES_OF_LATENESS = 4;
    private static final int IN_A_ROW = 10;
    private static final String TITLE = "Edit ";

    @TempDir
    private static Path shared;

    private record Edit(int number, long nanos, long lateMillis) {}

    /// What the killed program said, and when it was killed.
    private record Said(List<Edit> edits, int saved, List<String> told, long killed) {

        int newest() {
            return edits.isEmpty() ? 0 : edits.getLast().number();
        }

        int newestOf(long millis) {
            long late = edits.stream().mapToLong(Edit::lateMillis).max().orElse(0);
            return edits.stream()
                    .filter(edit ->
                            edit.nanos() <= killed - TimeUnit.MILLISECONDS.toNanos(millis + SHARES_OF_LATENESS * late))
                    .mapToInt(Edit::number)
                    .max()
                    .orElse(0);
        }
    }

    static IntStream kills() {
        return IntStream.range(0, KILLS);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void nothingIsLost(int kill) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(shared.resolve(Integer.toString(kill / IN_A_ROW)));
        Path file = folder.resolve("deal.dealbench");
        if (!Files.exists(file)) {
            Files.copy(Path.of("assets", "amazon-openai.dealbench"), file, StandardCopyOption.REPLACE_EXISTING);
        }
        int before = numberOf(read(file));

        Said said = killed(folder.resolve("data"), file, kill, before + 1);

        int onDisk = numberOf(read(file));
        Path backup = file.resolveSibling("deal.dealbench.bak");
        if (Files.exists(backup)) {
            read(backup);
        }
        assertThat(onDisk).as("what was told to be saved").isGreaterThanOrEqualTo(said.saved());
        assertThat(onDisk).as("what was never typed").isLessThanOrEqualTo(Math.max(said.newest(), before));
        List<Recoverable> offered = offered(folder.resolve("data"));
        assertThat(offered).hasSizeLessThanOrEqualTo(1);
        Optional<Recoverable> left = offered.stream().findFirst();
        int kept = Math.max(onDisk, left.map(each -> numberOf(each.workbook())).orElse(0));
        assertThat(kept).as("the newest edit of %s", said).isGreaterThanOrEqualTo(said.newestOf(OLD_MILLIS));
        assertThat(said.told()).as("troubles").isEmpty();
        left.ifPresent(each -> assertThat(each.label()).isEqualTo(TITLE + numberOf(each.workbook())));
        try (Library library = new LibraryFile(folder.resolve("data")).open(Clock.systemUTC())) {
            assertThat(library.condition()).isEqualTo(new Library.Condition.Sound());
        }
    }

    private static Said killed(Path data, Path file, int seed, int start) throws IOException, InterruptedException {
        try (ChildProgram program = ChildProgram.start(
                KilledProgram.class,
                data.toString(),
                file.toString(),
                Integer.toString(seed),
                Integer.toString(start))) {
            List<String> lines = new ArrayList<>(program.saidUntil("READY"));
            Thread.sleep(new Random(seed).nextInt(1_000));
            long killed = System.nanoTime();
            lines.addAll(program.kill());
            return said(lines, killed);
        }
    }

    private static Said said(List<String> lines, long killed) {
        List<Edit> edits = new ArrayList<>();
        List<String> told = new ArrayList<>();
        int saved = 0;
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "E" -> {
                    // The last line may be torn.
                    if (words.length == 4 && !words[3].isEmpty()) {
                        edits.add(new Edit(
                                Integer.parseInt(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
                    }
                }
                case "S" -> saved = Integer.parseInt(words[1]);
                default -> told.add(line);
            }
        }
        return new Said(edits, saved, told, killed);
    }

    private static Workbook read(Path file) {
        Opening opening = WorkbookFile.onDisk().open(file);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).workbook();
    }

    private static int numberOf(Workbook workbook) {
        return workbook.title().startsWith(TITLE)
                ? Integer.parseInt(workbook.title().substring(TITLE.length()))
                : 0;
    }

    /// What the next start would offer; it is discarded here, so that the next kill has its own.
    private static List<Recoverable> offered(Path data) {
        List<Recoverable> offered = new ArrayList<>();
        Storage next = new Storage(data, Clock.systemUTC(), Runnable::run, Runnable::run, message -> {
            throw new AssertionError(message);
        });
        next.safekeeping().find(offered::addAll);
        offered.forEach(next.safekeeping()::discarded);
        next.close();
        return offered;
    }
}

package org.dealbench.library.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditJournalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:03:11.250Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Origin ORIGIN = new Origin("uuid", "/deals/a b;c \ud83d\ude00.dealbench", "Deal\none", "abc");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private JournalFolder journals(JournalDisk disk) {
        return new JournalFolder(folder.resolve("journal"), disk, CLOCK);
    }

    private EditJournal journal() {
        return new EditJournal(journals(JournalDisk.ofThisMachine()), Runnable::run, CLOCK, told::add);
    }

    private static Supplier<byte[]> text(String text) {
        return () -> text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            return files.sorted().toList();
        }
    }

    /// What the next start would find: a copy, because the journal of this program is in use.
    private List<Left> left() throws IOException {
        Path copy = Files.createTempDirectory(folder, "next");
        for (Path file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return new JournalFolder(copy, JournalDisk.ofThisMachine(), CLOCK).left();
    }

    private Left only() throws IOException {
        assertThat(left()).hasSize(1);
        return left().getFirst();
    }

    @Test
    void whatWasOnScreenIsFoundWithItsNameAndEdits() throws IOException {
        EditJournal journal = journal();
        journal.begin(ORIGIN, text("{\"amount\": 15}\n"));
        journal.edited("Change amount to 20bn", text("{\"amount\": 20}\n"));
        journal.edited("Change amount to 2000bn", text("{\"amount\": 2000}\n"));

        Left left = only();
        assertThat(left.text()).isEqualTo("{\"amount\": 2000}\n");
        assertThat(left.origin()).isEqualTo(ORIGIN);
        assertThat(left.edits()).isEqualTo(2);
        assertThat(left.label()).isEqualTo("Change amount to 2000bn");
        assertThat(left.last()).isEqualTo(NOW);
        assertThat(told).isEmpty();
    }

    @Test
    void aWorkbookThatWasOnlyLookedAtLeavesNothing() throws IOException {
        EditJournal journal = journal();
        journal.begin(ORIGIN, text("one"));
        assertThat(left()).isEmpty();

        journal.leave();
        assertThat(files()).isEmpty();
    }

    @Test
    void savingEndsWhatWasJournalledAndKeepsWhatWasEditedMeanwhile() throws IOException {
        EditJournal journal = journal();
        journal.begin(ORIGIN, text("one"));
        journal.edited("Two", text("two"));
        journal.saved(ORIGIN, text("two"));
        assertThat(left()).isEmpty();

        journal.edited("Three", text("three"));
        journal.saved(new Origin("uuid", "/deals/b.dealbench", "Deal", "def"), text("two"));
        assertThat(only().text()).isEqualTo("three");
        assertThat(only().origin().file()).isEqualTo("/deals/b.dealbench");
        assertThat(files()).hasSize(1);
    }

    @Test
    void discardingRemovesAndLeavingKeeps() throws IOException {
        EditJournal journal = journal();
        journal.begin(ORIGIN, text("one"));
        journal.edited("Two", text("two"));
        journal.begin(ORIGIN, text("other"));
        assertThat(only().text()).isEqualTo("two");

        journal.edited("Another", text("another"));
        journal.discard();
        assertThat(only().text()).isEqualTo("two");
    }

    @Test
    void editsFasterThanTheDiskAreWrittenOnceAsTheNewest() throws IOException {
        List<String> made = new ArrayList<>();
        EditJournal journal = new EditJournal(journals(JournalDisk.ofThisMachine()), waiting::add, CLOCK, told::add);
        journal.begin(ORIGIN, text("one"));
        for (int i = 1; i <= 100; i++) {
            String text = "text " + i;
            journal.edited("Edit " + i, () -> {
                made.add(text);
                return text.getBytes(StandardCharsets.UTF_8);
            });
        }
        // Opened before the disk came to the edits: they belong to the workbook before.
        journal.begin(ORIGIN, text("other"));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(made).containsExactly("text 100");
        assertThat(only().text()).isEqualTo("text 100");
        assertThat(only().edits()).isEqualTo(100);
    }

    /// Every prefix of the file is what some kill leaves.
    @Test
    void aTornLineIsDroppedAndNothingElse() throws IOException {
        EditJournal journal = journal();
        List<String> texts = new ArrayList<>(List.of("{\"a\": 1, \"b\": 2}"));
        journal.begin(ORIGIN, text(texts.getFirst()));
        for (int i = 1; i <= 12; i++) {
            texts.add("{\"a\": " + i * i * 37 + ", \"b\": 2" + " ".repeat(i % 3) + "}");
            journal.edited("Edit " + i, text(texts.getLast()));
        }
        byte[] whole = Files.readAllBytes(files().getFirst());
        int lines = 0;
        for (int length = 0; length <= whole.length; length++) {
            lines += length > 0 && whole[length - 1] == '\n' ? 1 : 0;
            var left = JournalReader.read(folder, Arrays.copyOf(whole, length));
            if (lines < 2) {
                assertThat(left).isEmpty();
            } else {
                assertThat(left.orElseThrow().text()).isEqualTo(texts.get(lines - 2));
                assertThat(left.orElseThrow().edits()).isEqualTo(lines - 2);
            }
        }
    }

    @Test
    void damageNeverGivesATextThatNobodyTyped() throws IOException {
        EditJournal journal = journal();
        List<String> texts = new ArrayList<>(List.of("start"));
        journal.begin(ORIGIN, text("start"));
        Random random = new Random(20_261_123);
        for (int i = 1; i <= 30; i++) {
            texts.add("text ".repeat(random.nextInt(20)) + i);
            journal.edited("Edit " + i, text(texts.getLast()));
        }
        byte[] whole = Files.readAllBytes(files().getFirst());
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            JournalReader.read(folder, damaged)
                    .ifPresent(left -> assertThat(left.text()).isIn(texts));
        }
    }

    @Test
    void aFullDiskIsToldOnceAndTheNextEditIsTriedAgain() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a disk that is always full");
        List<Boolean> full = new ArrayList<>(List.of(false));
        JournalDisk disk = file -> full.getFirst()
                ? FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)
                : JournalDisk.ofThisMachine().create(file);
        EditJournal journal = new EditJournal(journals(disk), Runnable::run, CLOCK, told::add);
        full.set(0, true);
        journal.begin(ORIGIN, text("one"));
        journal.edited("Two", text("two"));
        assertThat(told)
                .containsExactly("Your changes cannot be kept against a crash now (No space left on device). They are"
                        + " still here: save the workbook.");

        full.set(0, false);
        journal.edited("Three", text("three"));
        assertThat(only().text()).isEqualTo("three");
        assertThat(only().edits()).isEqualTo(2);
    }

    @Test
    void aWorkbookOfFiveMebibytesIsOnDiskWithinAQuarterOfASecond() {
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 250_000; i++) {
            large.append("  \"amount").append(i).append("\": ").append(i * 31).append(",\n");
        }
        String text = large.toString();
        assertThat(text.length()).isGreaterThan(5 << 20);
        EditJournal journal = journal();
        journal.begin(ORIGIN, text(text));
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte[] edited = text.replace("\"amount" + i * 12_000 + "\": ", "\"amount\": 7")
                    .getBytes(StandardCharsets.UTF_8);
            long started = System.nanoTime();
            journal.edited("Edit", () -> edited);
            millis.add(Duration.ofNanos(System.nanoTime() - started).toMillis());
        }
        millis.sort(null);
        assertThat(millis.get(10)).as("the middle one of %s ms", millis).isLessThan(250);
        assertThat(told).isEmpty();
    }

    @Test
    void aJournalInUseIsNotOffered() throws IOException {
        EditJournal journal = journal();
        journal.begin(ORIGIN, text("one"));
        journal.edited("Two", text("two"));

        assertThat(journals(JournalDisk.ofThisMachine()).left()).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsNoJournalIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("journal"));
        Path noise = Files.writeString(folder.resolve("journal").resolve("1.journal"), "a\nb\nc\nd\n");
        Files.writeString(folder.resolve("journal").resolve("2.journal"), "torn");

        assertThat(journals(JournalDisk.ofThisMachine()).left()).isEmpty();
        assertThat(files()).containsExactly(noise);
    }
}

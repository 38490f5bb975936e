package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.FileThreads;
import org.dealbench.presentation.shell.Notice;
import org.dealbench.presentation.shell.Notices;
import org.dealbench.presentation.shell.Recoverable;
import org.dealbench.presentation.shell.SafetyQuestions;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full, may only be read, or is pulled out: a small file system in memory, which only root may
/// mount. Elsewhere these tests are skipped and say so; the disk that a test makes up, in `WorkbookFileTest` and
/// `EditJournalTest`, is full everywhere.
class RealDiskTest {

    private static final String SIZE = "8m";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final Notices notices = new Notices();
    private final ScriptedQuestions questions = new ScriptedQuestions();
    private final WorkbookDocument document = new WorkbookDocument(Staged.sample(), Validation::check);
    private Path disk;
    private Path file;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = ran("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        Assumptions.assumeTrue(
                mounted, "SKIPPED: a full disk is not tried, because this user may not mount one, which takes root");
        file = disk.resolve("deal.dealbench");
        Files.copy(Path.of("assets", "amazon-openai.dealbench"), file);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(ran("umount", "-l", disk.toString())).isTrue();
        }
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private Storage storage(Path data) {
        return new Storage(data, Clock.systemUTC(), Runnable::run, Runnable::run, told::add);
    }

    private FileModel files(Storage storage) {
        return new FileModel(
                document,
                storage.store(),
                questions,
                notices,
                new FileThreads(Runnable::run, Runnable::run),
                Clock.systemUTC(),
                () -> 0,
                storage.safekeeping(),
                SafetyQuestions.none());
    }

    private void rename(String title) {
        document.edit("Rename to " + title, workbook -> Parts.replace(workbook, Address.of("title"), title)
                .orElseThrow());
    }

    /// To the last byte.
    private Path filled() throws IOException {
        Path filler = disk.resolve("filler");
        for (int size = 1 << 20; size > 0; size /= 2) {
            try (OutputStream out =
                    Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                byte[] block = new byte[size];
                while (true) {
                    out.write(block);
                }
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("No space left");
            }
        }
        return filler;
    }

    private static Workbook read(Path path) {
        Opening opening = WorkbookFile.onDisk().open(path);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).workbook();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(disk)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theOldFileIsWholeTheEditsAreInHandAndTheMessageSaysWhatToDo() throws IOException {
        Storage storage = storage(folder.resolve("data"));
        FileModel files = files(storage);
        files.open(file);
        byte[] before = Files.readAllBytes(file);
        rename("Two");
        List<String> there = names();
        Path filler = filled();

        files.save();
        assertThat(notices.currentProperty().get())
                .contains(
                        Notice.problem(file + " could not be saved: No space left on device. The file on disk is as it"
                                + " was before and your changes are still here. Mend that, or save under another name or in"
                                + " another folder."));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(document.workbook().title()).isEqualTo("Two");
        Files.delete(filler);
        assertThat(names()).isEqualTo(there);

        files.save();
        assertThat(read(file).title()).isEqualTo("Two");
        assertThat(document.dirtyProperty().get()).isFalse();
        assertThat(told).isEmpty();
        storage.close();
    }

    @Test
    void aDiskThatMayOnlyBeReadSaysSoAndTheWorkbookIsSavedElsewhere() throws IOException, InterruptedException {
        assertThat(ran("mount", "-o", "remount,ro", disk.toString())).isTrue();
        Storage storage = storage(folder.resolve("data"));
        FileModel files = files(storage);
        files.open(file);
        byte[] before = Files.readAllBytes(file);
        rename("Two");

        files.save();
        assertThat(notices.currentProperty().get().orElseThrow().text())
                .startsWith(file + " could not be saved: ")
                .endsWith("Mend that, or save under another name or in another folder.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Path copy = folder.resolve(strangeName());
        questions.answer(copy);
        files.saveAs();
        assertThat(read(copy).title()).isEqualTo("Two");
        storage.close();
    }

    /// As strange as file names may be here: a plain locale takes ASCII only.
    private static String strangeName() {
        try {
            return Path.of("Kopie \u2013 \u4e2d\u6587 #1%20 'a'.dealbench").toString();
        } catch (InvalidPathException _) {
            return "Kopie #1%20 'a'.dealbench";
        }
    }

    @Test
    void aDiskThatIsPulledOutIsSavedToAgainWhenItIsBack() throws IOException, InterruptedException {
        Storage storage = storage(folder.resolve("data"));
        FileModel files = files(storage);
        Path inside = Files.createDirectory(disk.resolve("deals")).resolve("deal.dealbench");
        Files.copy(file, inside);
        files.open(inside);
        rename("Two");
        assertThat(ran("umount", "-l", disk.toString())).isTrue();
        mounted = false;

        files.save();
        assertThat(notices.currentProperty().get().orElseThrow().text())
                .startsWith(inside + " could not be saved: there is no folder " + inside.getParent() + ".");
        assertThat(document.dirtyProperty().get()).isTrue();
        Files.createDirectory(inside.getParent());
        files.save();
        assertThat(read(inside).title()).isEqualTo("Two");
        assertThat(told).isEmpty();
        storage.close();
    }

    @Test
    void aJournalThatFindsNoRoomSaysSoAndGoesOnWhenThereIsSome() throws IOException {
        Path data = disk.resolve("data");
        Storage storage = storage(data);
        FileModel files = files(storage);
        files.open(file);
        rename("Kept");
        Path filler = filled();
        for (int i = 0; i < 60; i++) {
            rename("Typed while it is full " + i + " " + "x".repeat(500));
        }
        assertThat(told).anySatisfy(line -> assertThat(line)
                .startsWith("Your changes cannot be kept against a crash now (")
                .contains("No space left on device")
                .endsWith("They are still here: save the workbook."));
        assertThat(told.stream().filter(line -> line.startsWith("Your changes")))
                .hasSize(1);
        assertThat(document.workbook().title()).startsWith("Typed while it is full 59");

        Files.delete(filler);
        rename("Typed after there was room");
        // What a killed program leaves: the lock goes with the process, so a copy of the journals is read.
        Path copy = Files.createDirectories(folder.resolve("later").resolve("journal"));
        try (Stream<Path> journals = Files.list(data.resolve("journal"))) {
            for (Path journal : journals.toList()) {
                Files.copy(journal, copy.resolve(journal.getFileName()));
            }
        }
        List<Recoverable> left = new ArrayList<>();
        storage(folder.resolve("later")).safekeeping().find(left::addAll);
        assertThat(left.stream().map(each -> each.workbook().title())).containsExactly("Typed after there was room");
        storage.close();
    }

    @Test
    void aLibraryThatFindsNoRoomIsToldOfAndStopsNothing() throws IOException {
        Path data = disk.resolve("data");
        Storage storage = storage(data);
        FileModel files = files(storage);
        files.open(file);
        Path filler = filled();
        for (int i = 0; i < 40; i++) {
            storage.remembered(Map::of).settings().keep(Map.of("s" + i, "x".repeat(9_000)));
        }
        assertThat(told).anyMatch(line -> line.startsWith("The library does not answer"));
        Files.delete(filler);
        rename("Two");
        files.save();
        assertThat(read(file).title()).isEqualTo("Two");
        storage.close();

        told.clear();
        Storage next = storage(data);
        next.remembered(Map::of).settings().keep(Map.of("look", "DARK"));
        assertThat(next.remembered(Map::of).settings().all()).containsEntry("look", "DARK");
        next.close();
        assertThat(told).isEmpty();
    }
}

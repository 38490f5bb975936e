package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.SetAction;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.text.Choice;
import org.junit.jupiter.api.Test;

/// What is kept, asked and refused so that nothing is lost.
class FileSafetyTest {

    private static final Path FILE = Path.of("deal.dealbench");
    private static final Path COPY = Path.of("copy.dealbench");

    private final Map<Path, Workbook> disk = new HashMap<>();
    private final ManualExecutor disks = new ManualExecutor();
    private final WorkbookDocument document = new WorkbookDocument(SampleWorkbooks.titled("One"), _ -> List.of());
    private final Notices notices = new Notices();
    private final ToldSafekeeping kept = new ToldSafekeeping();
    private final Asked asked = new Asked();
    private final Memory memory = new Memory();
    private final FileModel files = new FileModel(
            document,
            memory,
            asked,
            notices,
            new FileThreads(disks, Runnable::run),
            Clock.fixed(Instant.parse("2026-11-23T12:03:11.9Z"), ZoneOffset.UTC),
            () -> 0,
            kept,
            asked);

    private final class Memory implements WorkbookStore {

        private boolean changed;
        private Optional<String> holder = Optional.empty();
        private boolean full;

        @Override
        public Opened open(Path file) {
            Workbook found = disk.get(file);
            return found == null
                    ? new Opened.Refused("There is no file " + file + ".", List.of())
                    : new Opened.Read(found);
        }

        @Override
        public Opened open(Supplied supplied) {
            return new Opened.Read(SampleWorkbooks.titled(supplied.name()));
        }

        @Override
        public Saved save(Workbook workbook, Path file) {
            if (full) {
                return new Saved.Failed("The disk is full.");
            }
            if (changed && file.equals(FILE)) {
                return new Saved.Changed();
            }
            disk.put(file, workbook);
            return new Saved.Written();
        }

        @Override
        public Optional<String> hold(Optional<Path> file) {
            return file.equals(Optional.of(FILE)) ? holder : Optional.empty();
        }

        @Override
        public boolean hasChanged(Path file) {
            return changed;
        }
    }

    private static final class Asked implements Questions, SafetyQuestions {

        private Unsaved unsaved = Unsaved.CANCEL;
        private final List<OnDisk> onDisk = new ArrayList<>();
        private final List<Recovering> recovering = new ArrayList<>();
        private final List<Looking> looking = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();
        private Optional<Path> chosen = Optional.of(COPY);

        @Override
        public Optional<Path> fileToOpen() {
            return chosen;
        }

        @Override
        public Optional<Path> fileToSave(Path suggestion) {
            return chosen;
        }

        @Override
        public Optional<Path> fileToExport(Path suggestion, String extension) {
            return Optional.empty();
        }

        @Override
        public Unsaved unsaved(String title) {
            shown.add("unsaved " + title);
            return unsaved;
        }

        @Override
        public Optional<Choice> choose(String question, List<Choice> choices) {
            return Optional.empty();
        }

        @Override
        public boolean fill(Form form) {
            return false;
        }

        @Override
        public Optional<SetAction> assumptionSet(List<KeptSet> sets, ZoneId zone) {
            return Optional.empty();
        }

        @Override
        public void showShortcuts() {}

        @Override
        public void showAbout() {}

        @Override
        public Optional<Recovering> recover(List<Recoverable> left) {
            return recovering.isEmpty() ? Optional.empty() : Optional.of(recovering.removeFirst());
        }

        @Override
        public Optional<Looking> version(List<History.Version> versions, HistoryPreview preview) {
            return looking.isEmpty() ? Optional.empty() : Optional.of(looking.removeFirst());
        }

        @Override
        public OnDisk changedOnDisk(String file, boolean unsavedEdits) {
            shown.add("changed " + file + (unsavedEdits ? " with edits" : ""));
            return onDisk.isEmpty() ? OnDisk.LATER : onDisk.removeFirst();
        }

        @Override
        public void showDifferences(String title, List<String> lines) {
            shown.addAll(lines);
        }
    }

    private void openFile() {
        disk.put(FILE, SampleWorkbooks.titled("On disk"));
        files.open(FILE);
        disks.runAll();
        kept.told().clear();
    }

    private void rename(String title) {
        document.edit("Rename", _ -> SampleWorkbooks.titled(title));
    }

    @Test
    void everyEditIsKeptAndOpeningIsNone() {
        files.begin(Optional.empty());
        disk.put(FILE, SampleWorkbooks.titled("On disk"));
        files.open(FILE);
        disks.runAll();
        rename("Two");
        document.undo();
        files.save();
        disks.runAll();

        assertThat(kept.told())
                .containsExactly(
                        "begin One",
                        "begin On disk",
                        "edited Two",
                        "edited On disk",
                        "saved On disk to deal.dealbench");
    }

    @Test
    void discardedEditsAreGivenUpOnlyWhenAnotherWorkbookIsReallyOpen() {
        openFile();
        rename("Two");
        asked.unsaved = Questions.Unsaved.DISCARD;
        asked.chosen = Optional.empty();
        files.open();
        disks.runAll();
        assertThat(kept.told()).containsExactly("edited Two");

        files.open(Path.of("missing.dealbench"));
        disks.runAll();
        assertThat(kept.told()).containsExactly("edited Two");

        disk.put(COPY, SampleWorkbooks.titled("Copy"));
        files.open(COPY);
        disks.runAll();
        assertThat(kept.told()).containsExactly("edited Two", "discarded Two", "begin Copy");
    }

    @Test
    void whatIsTypedWhileAFileIsReadIsAskedAbout() {
        openFile();
        disk.put(COPY, SampleWorkbooks.titled("Copy"));
        files.open(COPY);
        rename("Typed meanwhile");
        disks.runAll();

        assertThat(asked.shown).containsExactly("unsaved Typed meanwhile");
        assertThat(document.workbook().title()).isEqualTo("Typed meanwhile");
    }

    @Test
    void whatIsTypedWhileTheWorkbookIsSavedForClosingIsAskedAbout() {
        openFile();
        rename("Two");
        asked.unsaved = Questions.Unsaved.SAVE;
        List<String> closed = new ArrayList<>();
        files.whenSafe(() -> closed.add("closed"));
        rename("Three");
        asked.unsaved = Questions.Unsaved.CANCEL;
        disks.runAll();

        assertThat(closed).isEmpty();
        assertThat(disk.get(FILE)).isEqualTo(SampleWorkbooks.titled("Two"));
        assertThat(asked.shown).containsExactly("unsaved Two", "unsaved Three");
    }

    @Test
    void aWorkbookHeldElsewhereIsSavedUnderAnotherNameOnly() {
        memory.holder = Optional.of("It is open elsewhere, by anna on desk.");
        openFile();
        assertThat(files.readOnlyProperty().get()).isTrue();
        assertThat(files.titleProperty().get()).isEqualTo("On disk (read-only) \u2013 Dealbench");
        assertThat(notices.currentProperty().get()).contains(Notice.info("It is open elsewhere, by anna on desk."));

        rename("Two");
        files.save();
        disks.runAll();
        assertThat(disk.get(FILE)).isEqualTo(SampleWorkbooks.titled("On disk"));
        assertThat(disk.get(COPY)).isEqualTo(SampleWorkbooks.titled("Two"));
        assertThat(files.readOnlyProperty().get()).isFalse();
    }

    @Test
    void aFileChangedOnDiskIsComparedAndReloadedButNeverOverwritten() {
        openFile();
        rename("Two");
        memory.changed = true;
        disk.put(FILE, SampleWorkbooks.titled("Theirs"));
        asked.onDisk.addAll(List.of(SafetyQuestions.OnDisk.COMPARE, SafetyQuestions.OnDisk.LATER));
        files.save();
        disks.runAll();
        assertThat(asked.shown)
                .containsExactly(
                        "changed deal.dealbench with edits",
                        "title: Two here, Theirs on disk",
                        "changed deal.dealbench with edits");
        assertThat(disk.get(FILE)).isEqualTo(SampleWorkbooks.titled("Theirs"));
        assertThat(document.workbook().title()).isEqualTo("Two");

        asked.onDisk.add(SafetyQuestions.OnDisk.RELOAD);
        files.look();
        disks.runAll();
        assertThat(document.workbook().title()).isEqualTo("Theirs");
        assertThat(kept.told()).endsWith("discarded Two", "begin Theirs");
    }

    @Test
    void aCopyIsSavedBesideAChangedFile() {
        openFile();
        rename("Two");
        memory.changed = true;
        asked.onDisk.add(SafetyQuestions.OnDisk.SAVE_COPY);
        files.look();
        disks.runAll();
        assertThat(disk.get(COPY)).isEqualTo(SampleWorkbooks.titled("Two"));
        assertThat(files.fileProperty().get()).contains(COPY);
    }

    @Test
    void aFullDiskLeavesEditsAndTheirJournalInHand() {
        openFile();
        rename("Two");
        memory.full = true;
        files.save();
        disks.runAll();
        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(kept.told()).containsExactly("edited Two");
        assertThat(notices.currentProperty().get()).contains(Notice.problem("The disk is full."));
    }

    private static Recoverable left(String id, Optional<Path> file, String title) {
        return new Recoverable(
                id, file, 3, Instant.parse("2026-11-23T12:03:11Z"), "Rename", SampleWorkbooks.titled(title), "");
    }

    @Test
    void whatWasLeftIsOpenedAsAnEditOfItsFile() {
        disk.put(FILE, SampleWorkbooks.titled("On disk"));
        Recoverable left = left("j1", Optional.of(FILE), "Typed before the kill");
        asked.recovering.add(new SafetyQuestions.Recovering(left, SafetyQuestions.Recovery.OPEN));
        new Recovery(files, kept, asked).offer(List.of(left));
        disks.runAll();

        assertThat(document.workbook().title()).isEqualTo("Typed before the kill");
        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(kept.told()).containsExactly("begin On disk", "edited Typed before the kill", "recovered j1");
        document.undo();
        assertThat(document.workbook().title()).isEqualTo("On disk");
    }

    @Test
    void whatWasLeftWithoutAFileIsOpenedUnsaved() {
        Recoverable left = left("j1", Optional.empty(), "Never saved");
        asked.recovering.add(new SafetyQuestions.Recovering(left, SafetyQuestions.Recovery.OPEN));
        new Recovery(files, kept, asked).offer(List.of(left));

        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(files.fileProperty().get()).isEmpty();
        assertThat(kept.told()).containsExactly("begin Never saved", "edited Never saved", "recovered j1");
    }

    @Test
    void closingTheOfferRemovesNothing() {
        new Recovery(files, kept, asked).offer(List.of(left("j1", Optional.empty(), "Never saved")));
        assertThat(kept.told()).isEmpty();
        assertThat(document.workbook().title()).isEqualTo("One");
    }

    @Test
    void whatIsDiscardedIsGivenUpOneByOne() {
        Recoverable one = left("j1", Optional.empty(), "A");
        Recoverable two = left("j2", Optional.empty(), "B");
        asked.recovering.add(new SafetyQuestions.Recovering(two, SafetyQuestions.Recovery.DISCARD));
        new Recovery(files, kept, asked).offer(List.of(one, two));
        assertThat(kept.told()).containsExactly("given up j2");
        assertThat(one.text(ZoneOffset.UTC))
                .isEqualTo("A: 3 edits not saved, the last on 23 Nov 2026, 12:03:11 (Rename)");
    }

    @Test
    void anEarlierVersionIsComparedAndOpenedAsACopy() {
        openFile();
        History.Version version =
                new History.Version("uuid", 7, "Saved", Instant.parse("2026-11-23T12:03:11Z"), "Then", "Rename");
        History history = new History() {
            @Override
            public List<Version> of(Workbook workbook, Optional<Path> file) {
                return List.of(version);
            }

            @Override
            public Optional<Workbook> workbook(Version wanted) {
                return Optional.of(SampleWorkbooks.titled(wanted.title()));
            }
        };
        Commands commands = new Commands();
        FileThreads threads = new FileThreads(disks, Runnable::run);
        HistoryPreview preview =
                new HistoryPreview(Workbenches.over(document), Workbenches.PROJECTING, history, threads);
        new HistoryCommands(document, files, history, preview, asked, notices, threads).addTo(commands);
        asked.looking.addAll(
                List.of(new SafetyQuestions.Looking.Compare(version), new SafetyQuestions.Looking.Restore(version)));
        commands.run(Command.HISTORY);
        disks.runAll();

        assertThat(asked.shown).containsExactly("title: Then then, On disk now");
        assertThat(document.workbook().title()).isEqualTo("Then");
        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(files.fileProperty().get()).isEmpty();
        assertThat(version.text(ZoneOffset.UTC)).isEqualTo("23 Nov 2026, 12:03:11   Saved   Rename");
    }
}

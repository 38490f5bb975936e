package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.SetAction;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.shell.Questions.Unsaved;
import org.dealbench.presentation.text.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileModelTest {

    private static final Path FILE = Path.of("deal.dealbench");

    private final Map<Path, Workbook> disk = new HashMap<>();
    private final ManualExecutor disks = new ManualExecutor();
    private final WorkbookDocument document = new WorkbookDocument(SampleWorkbooks.titled("One"), _ -> List.of());
    private final Notices notices = new Notices();
    private final Asked asked = new Asked();
    private final FileModel files = new FileModel(
            document,
            new Memory(),
            asked,
            notices,
            new FileThreads(disks, Runnable::run),
            Clock.fixed(Instant.parse("2026-11-23T12:03:11.9Z"), ZoneOffset.UTC),
            () -> asked.keptTexts,
            Safekeeping.none(),
            SafetyQuestions.none());

    /// Files in memory; a folder called `full` takes none.
    private final class Memory implements WorkbookStore {

        @Override
        public Opened open(Path file) {
            Workbook found = disk.get(file);
            return found == null
                    ? new Opened.Refused("There is no file " + file + ".", List.of("title: is missing"))
                    : new Opened.Read(found);
        }

        @Override
        public Opened open(Supplied supplied) {
            return new Opened.Read(SampleWorkbooks.titled(supplied.name()));
        }

        @Override
        public Saved save(Workbook workbook, Path file) {
            if (file.startsWith("full")) {
                return new Saved.Failed(file + " could not be saved: the disk is full.");
            }
            disk.put(file, workbook);
            return new Saved.Written();
        }
    }

    private static final class Asked implements Questions {

        private Optional<Path> file = Optional.of(FILE);
        private Unsaved unsaved = Unsaved.CANCEL;
        private @Nullable Path suggested;
        private int keptTexts;

        @Override
        public Optional<Path> fileToOpen() {
            return file;
        }

        @Override
        public Optional<Path> fileToSave(Path suggestion) {
            suggested = suggestion;
            return file;
        }

        @Override
        public Optional<Path> fileToExport(Path suggestion, String extension) {
            return file;
        }

        @Override
        public Unsaved unsaved(String title) {
            return unsaved;
        }

        @Override
        public Optional<Choice> choose(String question, List<Choice> choices) {
            return Optional.empty();
        }

        @Override
        public boolean fill(Form form) {
            return form.readyProperty().get();
        }

        @Override
        public Optional<SetAction> assumptionSet(List<KeptSet> sets, ZoneId zone) {
            return Optional.empty();
        }

        @Override
        public void showShortcuts() {}

        @Override
        public void showAbout() {}
    }

    private void rename(String title) {
        document.edit("Rename", _ -> SampleWorkbooks.titled(title));
    }

    @Test
    void firstSaveAsksForAFileAndLaterOnesDoNot() {
        rename("Two");
        files.save();
        disks.runAll();
        assertThat(asked.suggested).isEqualTo(Path.of("Two.dealbench"));
        assertThat(disk).containsKey(FILE);
        assertThat(document.dirtyProperty().get()).isFalse();
        assertThat(files.stateProperty().get()).isEqualTo("Saved 12:03:11");

        asked.suggested = null;
        rename("Three");
        files.save();
        disks.runAll();
        assertThat(asked.suggested).isNull();
        assertThat(disk.get(FILE)).isEqualTo(SampleWorkbooks.titled("Three"));
    }

    @Test
    void savedFileGetsTheExtension() {
        asked.file = Optional.of(Path.of("deal"));
        files.saveAs();
        disks.runAll();

        assertThat(files.fileProperty().get()).contains(FILE);
    }

    @Test
    void editMadeWhileSavingIsNotTakenForSaved() {
        rename("Two");
        files.save();
        rename("Three");
        disks.runAll();

        assertThat(disk.get(FILE)).isEqualTo(SampleWorkbooks.titled("Two"));
        assertThat(document.dirtyProperty().get()).isTrue();
    }

    @Test
    void failedSaveIsToldAndKeepsTheChanges() {
        asked.file = Optional.of(Path.of("full/deal.dealbench"));
        rename("Two");
        files.save();
        disks.runAll();

        assertThat(notices.currentProperty().get())
                .hasValueSatisfying(notice -> assertThat(notice.text()).contains("the disk is full"));
        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(files.fileProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeOpenedListsItsFaultsAndLeavesTheWorkbook() {
        files.open(Path.of("missing.dealbench"));
        disks.runAll();

        assertThat(notices.currentProperty().get())
                .hasValueSatisfying(notice -> assertThat(notice.details()).containsExactly("title: is missing"));
        assertThat(document.workbook().title()).isEqualTo("One");
    }

    @Test
    void openingAsksForChangesFirst() {
        disk.put(FILE, SampleWorkbooks.titled("Other"));
        rename("Two");
        files.open(FILE);
        disks.runAll();
        assertThat(document.workbook().title()).isEqualTo("Two");

        asked.unsaved = Unsaved.DISCARD;
        files.open(FILE);
        disks.runAll();
        assertThat(document.workbook().title()).isEqualTo("Other");
        assertThat(document.dirtyProperty().get()).isFalse();
        assertThat(files.titleProperty().get()).isEqualTo("Other \u2013 Dealbench");
    }

    @Test
    void savingBeforeClosingClosesOnlyOnceItIsSaved() {
        int[] closed = new int[1];
        rename("Two");
        asked.unsaved = Unsaved.SAVE;
        asked.file = Optional.of(Path.of("full/deal.dealbench"));
        files.whenSafe(() -> closed[0]++);
        disks.runAll();
        assertThat(closed[0]).isZero();

        asked.file = Optional.of(FILE);
        files.whenSafe(() -> closed[0]++);
        disks.runAll();
        assertThat(closed[0]).isEqualTo(1);
    }

    @Test
    void savedWithoutTextsThatCouldNotBeUsedIsTold() {
        asked.keptTexts = 2;
        files.save();
        disks.runAll();

        assertThat(notices.currentProperty().get()).hasValueSatisfying(notice -> assertThat(notice.text())
                .isEqualTo("Saved without 2 cells whose texts could not be used."));
    }
}

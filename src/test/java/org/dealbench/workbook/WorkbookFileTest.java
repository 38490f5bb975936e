package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Samples;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {

    @TempDir
    private Path folder;

    private final WorkbookFile files = WorkbookFile.onDisk();
    private final Workbook workbook = Samples.workbook();
    private final Workbook later =
            Parts.replace(workbook, Address.of("title"), "Later").orElseThrow();

    private Path file() {
        return folder.resolve("deal.dealbench");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Saving.Saved saved(Saving saving) {
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return (Saving.Saved) saving;
    }

    private Workbook opened(Path file) {
        Opening opening = files.open(file);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).workbook();
    }

    @Test
    void whatIsSavedOpensEqual() throws IOException {
        Saving.Saved saved = saved(files.save(file(), workbook, Extras.NONE, null));

        assertThat(files.open(file())).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            assertThat(opened.workbook()).isEqualTo(workbook);
            assertThat(opened.digest()).isEqualTo(saved.digest());
        });
        assertThat(saved.backup()).isNull();
        assertThat(names()).containsExactly("deal.dealbench");
    }

    @Test
    void thePreviousFileIsKeptAsBackup() throws IOException {
        saved(files.save(file(), workbook, Extras.NONE, null));

        Saving.Saved saved = saved(files.save(file(), later, Extras.NONE, null));

        assertThat(names()).containsExactly("deal.dealbench", "deal.dealbench.bak");
        assertThat(saved.backup()).isNotNull();
        assertThat(opened(folder.resolve("deal.dealbench.bak"))).isEqualTo(workbook);
        assertThat(opened(file())).isEqualTo(later);
    }

    @Test
    void aFileChangedBySomebodyElseIsNotOverwritten() {
        Saving.Saved ours = saved(files.save(file(), workbook, Extras.NONE, null));
        Saving.Saved theirs = saved(files.save(file(), later, Extras.NONE, null));

        assertThat(files.save(file(), workbook, Extras.NONE, ours.digest()))
                .isInstanceOfSatisfying(Saving.Changed.class, changed -> {
                    assertThat(changed.digest()).isEqualTo(theirs.digest());
                    assertThat(changed.message())
                            .isEqualTo(file() + " was changed by somebody else since it was opened, and was not"
                                    + " overwritten. Your changes are still here. Save them under another name, or look"
                                    + " at the file on disk first.");
                });
        assertThat(opened(file())).isEqualTo(later);
        saved(files.save(file(), workbook, Extras.NONE, theirs.digest()));
    }

    @Test
    void aFileDeletedBySomebodyElseIsWrittenAgain() throws IOException {
        Saving.Saved saved = saved(files.save(file(), workbook, Extras.NONE, null));
        Files.delete(file());

        saved(files.save(file(), workbook, Extras.NONE, saved.digest()));

        assertThat(opened(file())).isEqualTo(workbook);
    }

    @Test
    void whatCouldNotBeOpenedAgainIsNotSaved() {
        Workbook faulty =
                Parts.replace(workbook, Address.of("currency"), "gold").orElseThrow();

        assertThat(files.save(file(), faulty, Extras.NONE, null))
                .isInstanceOfSatisfying(Saving.Failed.class, failed -> {
                    assertThat(failed.faults()).hasSize(1);
                    assertThat(failed.message())
                            .isEqualTo("The workbook was not saved: it has a fault and could not be opened again."
                                    + " Nothing on disk has changed and your changes are still here. Mend what is listed"
                                    + " and save again.");
                });
        assertThat(file()).doesNotExist();
    }

    /// A disk that refuses the given step, counted from 0, once.
    private static Disk refusing(int step) {
        return new Disk() {
            private int steps;

            private void next() throws IOException {
                if (steps++ == step) {
                    throw new FileSystemException("x", null, "No space left on device");
                }
            }

            @Override
            public void writeNew(Path file, byte[] content) throws IOException {
                Disk.super.writeNew(file, Arrays.copyOf(content, content.length / 2));
                next();
                Files.delete(file);
                Disk.super.writeNew(file, content);
            }

            @Override
            public void copyPermissions(Path from, Path to) throws IOException {
                next();
                Disk.super.copyPermissions(from, to);
            }

            @Override
            public void replace(Path by, Path target) throws IOException {
                next();
                Disk.super.replace(by, target);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whicheverStepFailsTheFileOnDiskIsWholeAndNothingIsLeftLying(int step) throws IOException {
        saved(files.save(file(), workbook, Extras.NONE, null));

        Saving saving = new WorkbookFile(refusing(step)).save(file(), later, Extras.NONE, null);

        assertThat(saving).isInstanceOfSatisfying(Saving.Failed.class, failed -> assertThat(failed.message())
                .isEqualTo(file() + " could not be saved: No space left on device. The file on disk is as it was"
                        + " before and your changes are still here. Mend that, or save under another name or in"
                        + " another folder."));
        assertThat(opened(file())).isEqualTo(workbook);
        assertThat(names()).isSubsetOf("deal.dealbench", "deal.dealbench.bak");
        if (names().size() > 1) {
            assertThat(opened(folder.resolve("deal.dealbench.bak"))).isEqualTo(workbook);
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldByName() {
        Path nowhere = folder.resolve("none").resolve("deal.dealbench");

        assertThat(files.save(nowhere, workbook, Extras.NONE, null))
                .isInstanceOfSatisfying(Saving.Failed.class, failed -> assertThat(failed.message())
                        .startsWith(nowhere + " could not be saved: there is no folder " + nowhere.getParent() + "."));
    }

    @Test
    void aFolderInThePlaceOfTheFileIsTold() {
        assertThat(files.save(folder, workbook, Extras.NONE, null))
                .isInstanceOfSatisfying(Saving.Failed.class, failed -> assertThat(failed.message())
                        .startsWith(folder + " could not be saved: that is a folder."));
    }

    @Test
    void aRefusedPermissionIsTold() {
        Disk locked = new Disk() {
            @Override
            public void writeNew(Path file, byte[] content) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };

        assertThat(new WorkbookFile(locked).save(file(), workbook, Extras.NONE, null))
                .isInstanceOfSatisfying(Saving.Failed.class, failed -> assertThat(failed.message())
                        .contains("could not be saved: there is no permission for "));
    }

    @Test
    void aReadOnlyFolderIsToldAndKeepsItsFile() throws IOException {
        assumePosix();
        saved(files.save(file(), workbook, Extras.NONE, null));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            assertThat(files.save(file(), later, Extras.NONE, null)).isInstanceOf(Saving.Failed.class);
            assertThat(opened(file())).isEqualTo(workbook);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws IOException {
        assumePosix();
        saved(files.save(file(), workbook, Extras.NONE, null));
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file()), "this user may write everywhere");

        assertThat(files.save(file(), later, Extras.NONE, null)).isInstanceOf(Saving.Failed.class);
        assertThat(opened(file())).isEqualTo(workbook);
    }

    @Test
    void permissionsAndLinksSurviveSaving() throws IOException {
        assumePosix();
        saved(files.save(file(), workbook, Extras.NONE, null));
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.dealbench"), file());

        saved(files.save(link, later, Extras.NONE, null));

        assertThat(link).isSymbolicLink();
        assertThat(opened(file())).isEqualTo(later);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-r-----");
        assertThat(folder.resolve("deal.dealbench.bak")).exists();
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
    }

    @Test
    void aTemporaryFileThatAKilledProgramLeftIsNotTouched() throws IOException {
        Path left = Files.writeString(folder.resolve(".deal.dealbench.0.tmp"), "left");

        saved(files.save(file(), workbook, Extras.NONE, null));

        assertThat(left).hasContent("left");
        assertThat(opened(file())).isEqualTo(workbook);
    }
}

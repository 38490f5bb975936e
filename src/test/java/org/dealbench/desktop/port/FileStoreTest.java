package org.dealbench.desktop.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.presentation.shell.WorkbookStore.Saved;
import org.dealbench.workbook.WorkbookLock;
import org.dealbench.workbook.WorkbookLock.Holder;
import org.dealbench.workbook.WorkbookLock.Taking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:03:11Z");

    @TempDir
    private Path folder;

    private final FileStore store = new FileStore(new FileLocks(() -> new Holder("anna", "desk", NOW), ZoneOffset.UTC));

    private Path file = Path.of("");
    private String whole = "";

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("assets", "amazon-openai.dealbench"), folder.resolve("deal.dealbench"));
        whole = Files.readString(file);
    }

    private Workbook opened() {
        return ((Opened.Read) store.open(file)).workbook();
    }

    private static Workbook titled(Workbook workbook, String title) {
        return Parts.replace(workbook, Address.of("title"), title).orElseThrow();
    }

    @Test
    void theFileAsItWasOpenedOutlivesSeveralSaves() {
        Workbook workbook = opened();
        assertThat(store.save(titled(workbook, "Two"), file)).isEqualTo(new Saved.Written());
        assertThat(store.save(titled(workbook, "Three"), file)).isEqualTo(new Saved.Written());

        assertThat(folder.resolve("deal.dealbench.opened.bak")).content().isEqualTo(whole);
        assertThat(folder.resolve("deal.dealbench.bak")).content().contains("\"title\": \"Two\"");
    }

    @Test
    void aChangeOnDiskIsSaidOnceAndNeverOverwritten() throws IOException {
        Workbook workbook = opened();
        assertThat(store.hasChanged(file)).isFalse();
        String theirs = whole.replace("\"USD\"", "\"EUR\"");
        Files.writeString(file, theirs);

        assertThat(store.hasChanged(file)).isTrue();
        assertThat(store.hasChanged(file)).isFalse();
        assertThat(store.save(titled(workbook, "Two"), file)).isEqualTo(new Saved.Changed());
        assertThat(file).content().isEqualTo(theirs);
        assertThat(folder.resolve("deal.dealbench.opened.bak")).doesNotExist();
    }

    @Test
    void aWorkbookHeldElsewhereIsToldAndNotWritten() throws IOException {
        Taking taken = WorkbookLock.take(file, new Holder("ben", "laptop", NOW));
        Workbook workbook = opened();

        assertThat(store.hold(Optional.of(file))).hasValueSatisfying(told -> assertThat(told)
                .startsWith("The workbook is open elsewhere, by ben on laptop since 23 Nov 2026, 12:03."));
        assertThat(store.save(titled(workbook, "Two"), file)).isInstanceOf(Saved.Failed.class);
        assertThat(file).content().isEqualTo(whole);

        ((Taking.Taken) taken).lock().close();
        assertThat(store.save(titled(workbook, "Two"), file)).isEqualTo(new Saved.Written());
    }

    @Test
    void holdingAnotherFileGivesBackTheOneBefore() throws IOException {
        assertThat(store.hold(Optional.of(file))).isEmpty();
        assertThat(folder.resolve(".deal.dealbench.lock")).exists();

        store.hold(Optional.empty());
        assertThat(folder.resolve(".deal.dealbench.lock")).doesNotExist();
    }
}

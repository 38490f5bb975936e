package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dealbench.workbook.WorkbookLock.Holder;
import org.dealbench.workbook.WorkbookLock.Taking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookLockTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T12:03:11Z");
    private static final Holder ANNA = new Holder("anna", "desk", SINCE);
    private static final Holder BEN = new Holder("ben", "laptop", SINCE.plusSeconds(60));

    @TempDir
    private Path folder;

    private Path workbook() {
        return folder.resolve("a deal; 20 %.dealbench");
    }

    private static WorkbookLock taken(Taking taking) {
        assertThat(taking).isInstanceOf(Taking.Taken.class);
        return ((Taking.Taken) taking).lock();
    }

    @Test
    void whoComesSecondIsToldWhoHoldsItAndSinceWhen() throws IOException {
        WorkbookLock lock = taken(WorkbookLock.take(workbook(), ANNA));

        assertThat(WorkbookLock.take(workbook(), BEN))
                .isEqualTo(new Taking.Held(ANNA, folder.resolve(".a deal; 20 %.dealbench.lock")));
        lock.close();
        assertThat(folder).isEmptyDirectory();
        taken(WorkbookLock.take(workbook(), BEN)).close();
    }

    @Test
    void whatAKilledProgramOfThisComputerLeftDoesNotHold() throws IOException {
        Files.writeString(WorkbookLock.fileOf(workbook()), "dealbench-lock 1\nanna\ndesk\n" + SINCE + "\n");

        taken(WorkbookLock.take(workbook(), new Holder("anna", "desk", SINCE.plusSeconds(9))))
                .close();
    }

    @Test
    void theWordOfAnotherComputerIsBelieved() throws IOException {
        Files.writeString(WorkbookLock.fileOf(workbook()), "dealbench-lock 1\nanna\ndesk\n" + SINCE + "\n");

        assertThat(WorkbookLock.take(workbook(), BEN))
                .isInstanceOfSatisfying(
                        Taking.Held.class, held -> assertThat(held.by()).isEqualTo(ANNA));
    }

    @Test
    void aLockFileOfAnyContentStopsNobody() throws IOException {
        Files.write(WorkbookLock.fileOf(workbook()), new byte[10_000]);
        taken(WorkbookLock.take(workbook(), ANNA)).close();

        Files.writeString(WorkbookLock.fileOf(workbook()), "dealbench-lock 1\nanna\nmars\nyesterday\n");
        taken(WorkbookLock.take(workbook(), ANNA)).close();
    }

    @Test
    void aFolderThatIsGoneTakesNoLock() {
        assertThat(WorkbookLock.take(folder.resolve("gone").resolve("a.dealbench"), ANNA))
                .isEqualTo(new Taking.Impossible());
    }
}

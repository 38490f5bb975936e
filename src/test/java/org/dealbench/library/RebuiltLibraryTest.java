package org.dealbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.library.Library.Condition;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that is damaged or gone comes back with all that is kept elsewhere, and says what it could not bring back.
class RebuiltLibraryTest {

    private static final Instant USED = Instant.parse("2026-11-20T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:03:11Z"), ZoneOffset.UTC);
    private static final byte[] SET = "{\"format\": \"dealbench-workbook\", \"title\": \"F\u00fcr M\u00e4rz\"}\n"
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path deal;

    @BeforeEach
    void fill() throws IOException {
        deal = folder.resolve("deal.dealbench");
        Files.copy(Path.of("assets", "amazon-openai.dealbench"), deal);
        try (Library library = open()) {
            library.notebook().keep(Map.of("look", "DARK", "text", "150"));
            library.notebook().remember(new RecentFile(deal.toString(), "Deal", USED));
            library.notebook()
                    .remember(new RecentFile(folder.resolve("gone.dealbench").toString(), "Gone", USED.plusSeconds(1)));
            library.assumptionSets().keep("chips", "Spring list", SET);
            library.revisions().add("deal", Revision.Kind.SAVED, "Deal", "Edit", SET);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Library open() {
        return new LibraryFile(data()).open(CLOCK);
    }

    private Path file() {
        return new LibraryFile(data()).file();
    }

    private String identity() {
        Workbook workbook = ((Opening.Opened) WorkbookFile.onDisk().open(deal)).workbook();
        return Revisions.identity(Optional.of(deal), workbook);
    }

    private void assertBroughtBack(Library library) {
        assertThat(library.notebook().settings()).containsAllEntriesOf(Map.of("look", "DARK", "text", "150"));
        assertThat(library.notebook().recent(9).stream().map(RecentFile::title)).containsExactly("Gone", "Deal");
        assertThat(library.notebook().recent(9).getLast().used()).isEqualTo(USED);
        assertThat(library.assumptionSets().of("chips").stream().map(AssumptionSet::name))
                .containsExactly("Spring list");
        assertThat(library.assumptionSets().content("chips", "Spring list"))
                .hasValueSatisfying(content -> assertThat(content).isEqualTo(SET));
    }

    @Test
    void aDamagedOneComesBackWithAFirstVersionOfEachWorkbookThatIsThere() throws IOException {
        Files.write(file(), new byte[10_000]);
        try (Library library = open()) {
            assertThat(library.condition().told())
                    .isEqualTo("The library could not be read and was begun anew. Kept: your settings, 2 recent files,"
                            + " 1 assumption set, a first version of 1 workbook for its history. Lost: the history of"
                            + " earlier sessions. Your workbooks are not touched. The old library was moved to "
                            + data().resolve("library-h2v2 damaged 2026-11-23T120311.mv.db") + ".");
            assertBroughtBack(library);
            List<Revision> first = library.revisions().of(identity());
            assertThat(first).hasSize(1);
            assertThat(first.getFirst().label()).isEqualTo("As it was when the library was begun anew");
            assertThat(library.revisions().content(first.getFirst()))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(read(deal)));
        }
        try (Library library = open()) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
            assertBroughtBack(library);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aMissingOneComesBackAndSaysSo() throws IOException {
        Files.delete(file());
        try (Library library = open()) {
            assertThat(library.condition().told())
                    .startsWith("The library was gone and was begun anew. Kept: your settings, 2 recent files");
            assertBroughtBack(library);
        }
    }

    @Test
    void aMirrorIsBelievedLineByLine() throws IOException {
        Files.delete(file());
        Path mirror = data().resolve("settings.mirror");
        String[] lines = Files.readString(mirror).split("\n", -1);
        lines[0] = lines[0].substring(0, lines[0].length() - 2);
        Files.writeString(mirror, String.join("\n", lines) + "torn");
        try (Library library = open()) {
            assertThat(library.notebook().settings()).isEqualTo(Map.of("text", "150"));
            assertThat(library.notebook().recent(9)).hasSize(2);
        }
    }

    @Test
    void whatIsForgottenStaysForgotten() throws IOException {
        try (Library library = open()) {
            library.notebook().forget(deal.toString());
            library.assumptionSets().forget("chips", "Spring list");
        }
        Files.delete(file());
        try (Library library = open()) {
            assertThat(library.notebook().recent(9).stream().map(RecentFile::title))
                    .containsExactly("Gone");
            assertThat(library.assumptionSets().of("chips")).isEmpty();
        }
    }

    @Test
    void aMirrorThatWasLostIsWrittenAgain() throws IOException {
        Files.delete(data().resolve("settings.mirror"));
        Files.delete(data().resolve("sets.mirror"));
        open().close();
        Files.delete(file());
        try (Library library = open()) {
            assertBroughtBack(library);
        }
    }

    @Test
    void settingsAreKnownBeforeTheDatabaseIsOpen() throws IOException {
        Files.write(file(), new byte[10_000]);
        assertThat(new LibraryFile(data()).glimpse()).isEqualTo(Map.of("look", "DARK", "text", "150"));
        assertThat(new LibraryFile(folder.resolve("nowhere")).glimpse()).isEmpty();
    }
}

package org.dealbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dealbench.library.Library.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with the library's file: the program goes on, the file is kept, and a person is told.
class DamagedLibraryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:03:11Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Library open() {
        return new LibraryFile(folder).open(CLOCK);
    }

    private Path file() {
        return new LibraryFile(folder).file();
    }

    private void fill() {
        try (Library library = open()) {
            library.notebook().keep(Map.of("look", "DARK"));
            for (int i = 0; i < 40; i++) {
                byte[] content = new byte[5_000];
                new Random(i).nextBytes(content);
                library.revisions().add("deal", Revision.Kind.SAVED, "Deal", "Edit", content);
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertUsable(Library library) {
        library.notebook().keep(Map.of("text", "125"));
        assertThat(library.notebook().settings()).containsEntry("text", "125");
    }

    @Test
    void aMissingLibraryIsMadeWithoutAWord() {
        try (Library library = open()) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
            assertUsable(library);
        }
        assertThat(file()).isNotEmptyFile();
    }

    @Test
    void whatIsNoDatabaseIsMovedAsideAndTold() throws IOException {
        Files.createDirectories(folder);
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        Files.write(file(), noise);

        try (Library library = open()) {
            assertThat(library.condition()).isInstanceOf(Condition.Rebuilt.class);
            assertThat(library.condition().told())
                    .startsWith("The library could not be read and was begun anew. Lost: settings, recent files and the"
                            + " history of earlier sessions. Your workbooks are not touched.")
                    .endsWith("library-h2v2 damaged 2026-11-23T120311.mv.db.");
            assertUsable(library);
        }
        assertThat(folder.resolve("library-h2v2 damaged 2026-11-23T120311.mv.db"))
                .hasBinaryContent(noise);
        try (Library library = open()) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
            assertThat(library.notebook().settings()).containsEntry("text", "125");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 13, 29, 41, 64, 80, 95, 99})
    void aTornLibraryOpensOrIsMovedAside(int percent) throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length * percent / 100));

        try (Library library = open()) {
            assertThat(library.condition()).isNotInstanceOf(Condition.ForThisRun.class);
            assertUsable(library);
        }
    }

    @Test
    void flippedBytesNeverStopTheProgram() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(20_261_123);
        for (int i = 0; i < 25; i++) {
            byte[] flipped = whole.clone();
            for (int flips = 0; flips < 40; flips++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), flipped);
            try (Library library = open()) {
                assertThat(library.condition()).isNotInstanceOf(Condition.ForThisRun.class);
                assertUsable(library);
            }
        }
    }

    @Test
    void aNewerLibraryIsLeftAlone() throws IOException {
        fill();
        try (Library library = open()) {
            library.database().update("INSERT INTO schema_version VALUES (99)");
        }
        byte[] before = Files.readAllBytes(file());

        try (Library library = open()) {
            assertThat(library.condition()).isInstanceOf(Condition.ForThisRun.class);
            assertThat(library.condition().told()).contains("was written by a newer Dealbench and is left alone");
            assertUsable(library);
        }
        try (Library library = open()) {
            assertThat(library.condition().told()).contains("newer");
        }
        assertThat(names()).containsExactly("library-h2v2.mv.db", "library.holder", "sets.mirror", "settings.mirror");
        assertThat(before).isNotEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");

        try (Library library = new LibraryFile(occupied).open(CLOCK)) {
            assertThat(library.condition().told()).contains("cannot be made");
            assertUsable(library);
        }
        assertThat(occupied).hasContent("a file");
    }

    @Test
    void aFolderWithASemicolonIsNotTakenForSettings() {
        try (Library library = new LibraryFile(folder.resolve("a;INIT=b")).open(CLOCK)) {
            assertThat(library.condition().told()).contains("semicolon");
            assertUsable(library);
        }
    }

    /// Each is a library as that version left it; a new version adds its own and never touches the others.
    @ParameterizedTest
    @ValueSource(ints = {1})
    void aLibraryOfEveryReleasedVersionOpensWithAllThatIsInIt(int version) throws IOException {
        Files.copy(
                Path.of("src/test/resources/released/library-" + version + ".mv.db"),
                file(),
                StandardCopyOption.REPLACE_EXISTING);

        try (Library library = open()) {
            assertThat(library.condition()).isEqualTo(new Condition.Sound());
            ReleasedLibrary.assertWhole(library);
        }
    }
}

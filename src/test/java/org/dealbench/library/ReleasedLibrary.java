package org.dealbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What is in the libraries of released versions. Run it to make the one of today's version.
final class ReleasedLibrary {

    private static final Instant MADE = Instant.parse("2026-11-23T12:03:11Z");

    private ReleasedLibrary() {}

    public static void main(String[] arguments) throws java.io.IOException {
        Path folder = Files.createTempDirectory("released");
        try (Library library = new LibraryFile(folder).open(Clock.fixed(MADE, ZoneOffset.UTC))) {
            library.notebook().keep(Map.of("look", "DARK"));
            library.notebook().remember(new RecentFile("/deals/a.dealbench", "A", MADE));
            library.revisions().add("a", Revision.Kind.SAVED, "A", "Change amount", content());
            library.assumptionSets().keep("chips", "Catalogue", content());
        }
        Files.move(
                new LibraryFile(folder).file(),
                Path.of("src/test/resources/released/library-" + Migrations.NEWEST + ".mv.db"));
    }

    static void assertWhole(Library library) {
        assertThat(library.notebook().settings()).containsEntry("look", "DARK");
        assertThat(library.notebook().recent(5)).isEqualTo(List.of(new RecentFile("/deals/a.dealbench", "A", MADE)));
        Revision revision = library.revisions().of("a").getFirst();
        assertThat(revision.made()).isEqualTo(MADE);
        assertThat(library.revisions().content(revision))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(content()));
        assertThat(library.assumptionSets().content("chips", "Catalogue"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(content()));
    }

    private static byte[] content() {
        return "{\"format\": \"dealbench-workbook\"}\n".getBytes(StandardCharsets.UTF_8);
    }
}

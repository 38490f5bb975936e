package org.dealbench.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.dealbench.library.Revision.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:03:11.250Z");

    @TempDir
    private Path folder;

    private void using(Consumer<Library> work) {
        try (Library library = new LibraryFile(folder).open(Clock.fixed(NOW, ZoneOffset.ofHours(2)))) {
            assertThat(library.condition().told()).isEmpty();
            work.accept(library);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void revisionsOutliveTheProgramNewestFirst() {
        using(library -> {
            library.revisions().add("a", Kind.OPENED, "Deal", "Opened", text("one"));
            library.revisions().add("b", Kind.OPENED, "Other", "Opened", text("other"));
            library.revisions().add("a", Kind.SAVED, "Deal 2", "Change amount", text("two"));
        });

        using(library -> {
            assertThat(library.revisions().of("a"))
                    .extracting(Revision::kind, Revision::title, Revision::label, Revision::made)
                    .containsExactly(
                            tuple(Kind.SAVED, "Deal 2", "Change amount", NOW),
                            tuple(Kind.OPENED, "Deal", "Opened", NOW));
            assertThat(library.revisions().content(library.revisions().of("a").getLast()))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(text("one")));
            assertThat(library.revisions().of("c")).isEmpty();
        });
    }

    @Test
    void theSameContentIsKeptOnceUntilItIsSaved() {
        using(library -> {
            library.revisions().add("a", Kind.OPENED, "Deal", "Opened", text("one"));
            library.revisions().add("a", Kind.OPENED, "Deal", "Opened", text("one"));
            library.revisions().add("a", Kind.SAVED, "Deal", "Saved", text("one"));
            library.revisions().add("a", Kind.SAVED, "Deal", "Saved", text("one"));

            assertThat(library.revisions().of("a")).extracting(Revision::kind).containsExactly(Kind.SAVED, Kind.OPENED);
        });
    }

    @Test
    void onlyTheOldestOfVeryManyRevisionsAreLetGo() {
        using(library -> {
            Revisions few = new Revisions(library.database(), Clock.fixed(NOW, ZoneOffset.UTC), 5);
            for (int i = 0; i < 8; i++) {
                few.add("a", Kind.SAVED, "Deal", "Edit " + i, text("text " + i));
                few.add("b", Kind.SAVED, "Other", "Edit " + i, text("text " + i));
            }
            assertThat(few.of("a")).hasSize(5).extracting(Revision::label).endsWith("Edit 3");
            assertThat(few.of("b")).hasSize(5);
        });
    }

    @Test
    void aRevisionOfFiveMebibytesIsKeptWhole() {
        byte[] large = text("{\"amount\": 123456}\n".repeat(280_000));
        using(library -> {
            library.revisions().add("a", Kind.SAVED, "Large", "Saved", large);
            assertThat(library.revisions().content(library.revisions().of("a").getFirst()))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(large));
        });
    }

    @Test
    void hostileTextsAreOnlyTexts() {
        String hostile = "'; DROP TABLE settings; --\u0001\ud83d\ude00 \\ ${user.home}";
        using(library -> {
            library.notebook().keep(Map.of(hostile, hostile));
            library.revisions().add(hostile, Kind.SAVED, hostile, hostile.repeat(400), text(hostile));
            library.assumptionSets().keep("chips", hostile, text(hostile));
        });
        using(library -> {
            assertThat(library.notebook().settings()).isEqualTo(Map.of(hostile, hostile));
            assertThat(library.revisions().of(hostile)).hasSize(1);
            assertThat(library.assumptionSets().of("chips")).containsExactly(new AssumptionSet("chips", hostile, NOW));
        });
    }

    @Test
    void assumptionSetsAreReplacedByNameAndForgotten() {
        using(library -> {
            AssumptionSets sets = library.assumptionSets();
            sets.keep("chips", "Catalogue", text("one"));
            sets.keep("chips", "Catalogue", text("two"));
            sets.keep("chips", "Another", text("three"));
            assertThat(sets.of("chips")).extracting(AssumptionSet::name).containsExactly("Another", "Catalogue");
            assertThat(sets.content("chips", "Catalogue"))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(text("two")));
            sets.forget("chips", "Catalogue");
            assertThat(sets.content("chips", "Catalogue")).isEmpty();
        });
    }
}

package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.assumptions.AssumptionKind;
import org.dealbench.presentation.assumptions.AssumptionShelf;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.shell.RecentFiles.Recent;
import org.junit.jupiter.api.Test;

/// What holds of every place that remembers: the one of a run and the one on disk.
public interface RememberedContract {

    /// A place with nothing in it.
    Remembered remembered();

    @Test
    default void settingsAreKeptByNameAndOthersStay() {
        Settings settings = remembered().settings();
        assertThat(settings.all()).isEmpty();
        settings.keep(Map.of("look", "DARK", "text", "125"));
        settings.keep(Map.of("look", "LIGHT"));
        assertThat(settings.all()).containsExactlyInAnyOrderEntriesOf(Map.of("look", "LIGHT", "text", "125"));
    }

    @Test
    default void newestFilesComeFirstAndEachOnce() {
        RecentFiles recent = remembered().recent();
        Recent one = recent("one", "One", 1);
        Recent two = recent("two", "Two", 2);
        Recent again = recent("one", "One, renamed", 3);
        recent.remember(one);
        recent.remember(two);
        recent.remember(again);
        assertThat(recent.newest(5)).containsExactly(again, two);
        assertThat(recent.newest(1)).containsExactly(again);

        recent.forget(two.file());
        assertThat(recent.newest(5)).containsExactly(again);
    }

    @Test
    default void assumptionSetsAreKeptByKindAndName() {
        AssumptionShelf shelf = remembered().shelf();
        Workbook one = WorkbookBuilder.sample();
        Workbook two = SampleWorkbooks.titled("Two");
        assertThat(shelf.all()).isEmpty();
        assertThat(shelf.keep(AssumptionKind.COSTS, "A", one)).isTrue();
        assertThat(shelf.keep(AssumptionKind.CHIPS, "B", one)).isTrue();
        assertThat(shelf.keep(AssumptionKind.CHIPS, "A", one)).isTrue();
        assertThat(shelf.keep(AssumptionKind.CHIPS, "A", two)).isTrue();
        List<KeptSet> all = shelf.all();
        assertThat(all.stream().map(KeptSet::title))
                .containsExactly(
                        "chip catalogue \u201cA\u201d", "chip catalogue \u201cB\u201d", "cost deck \u201cA\u201d");
        assertThat(shelf.content(all.getFirst())).contains(two);

        assertThat(shelf.rename(all.getFirst(), "C")).isTrue();
        assertThat(shelf.rename(all.getFirst(), "D")).isFalse();
        assertThat(shelf.forget(all.get(1))).isTrue();
        assertThat(shelf.all().stream().map(KeptSet::name)).containsExactly("C", "A");
        assertThat(shelf.content(all.getFirst())).isEmpty();
    }

    private static Recent recent(String name, String title, long second) {
        return new Recent(
                Path.of(name + ".dealbench").toAbsolutePath(), title, Instant.ofEpochSecond(1_800_000_000L + second));
    }
}

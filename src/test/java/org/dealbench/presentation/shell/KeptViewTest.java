package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;

class KeptViewTest {

    private final Settings settings = Remembered.forThisRun().settings();
    private final List<Optional<WindowPlace>> places = new ArrayList<>();

    /// A window that starts.
    private final class Started {

        private final Workbench workbench =
                Workbenches.over(new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of()));
        private final KeptView kept = new KeptView(settings, new FileThreads(Runnable::run, Runnable::run), workbench);

        private Started() {
            kept.welcome("Hello.");
            kept.restore(places::add);
        }
    }

    @Test
    void nextStartLooksAsTheLastOneWasLeft() {
        Started first = new Started();
        assertThat(places).containsExactly(Optional.empty());
        first.workbench.appearance().lookProperty().set(Look.DARK);
        first.workbench.appearance().highContrastProperty().set(true);
        first.workbench.appearance().setTextPercent(150);
        first.workbench.show(PageKey.of(WorkbookBuilder.DEAL, PageKind.CAPACITY));
        first.kept.keepNavigation(17.5);
        WindowPlace place = new WindowPlace(10, 20, 1000, 700, true);
        first.kept.keep(place, () -> {});

        Started second = new Started();
        assertThat(second.workbench.appearance().lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(second.workbench.appearance().highContrastProperty().get()).isTrue();
        assertThat(second.workbench.appearance().textPercentProperty().get()).isEqualTo(150);
        assertThat(second.workbench.pageProperty().get().orElseThrow().kind()).isEqualTo(PageKind.CAPACITY);
        assertThat(second.kept.navigationEms()).contains(17.5);
        assertThat(places.getLast()).contains(place);
    }

    @Test
    void welcomeGoesForGoodOnceItIsDismissed() {
        Started first = new Started();
        assertThat(first.workbench.notices().currentProperty().get()).contains(Notice.info("Hello."));
        first.workbench.notices().dismiss();

        assertThat(new Started().workbench.notices().currentProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftAtItsUsualValue() {
        settings.keep(Map.of("look", "PINK", "text", "huge", "page", "NONE x", "window", "1 2 three 4 true"));
        Started started = new Started();
        assertThat(started.workbench.appearance().lookProperty().get()).isEqualTo(Look.SYSTEM);
        assertThat(started.workbench.appearance().textPercentProperty().get()).isEqualTo(100);
        assertThat(places).containsExactly(Optional.empty());
    }

    @Test
    void windowOfALargerScreenIsBroughtIntoThisOne() {
        WindowPlace screen = new WindowPlace(0, 0, 1280, 800, false);
        assertThat(new WindowPlace(2500, -300, 1600, 700, false).within(screen))
                .isEqualTo(new WindowPlace(0, 0, 1280, 700, false));
    }
}

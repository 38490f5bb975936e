package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.presentation.ManualExecutor;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance.Look;
import org.junit.jupiter.api.Test;

class KeptViewTest {

    private final Settings settings = Remembered.forThisRun().settings();
    private final ManualExecutor slow = new ManualExecutor();
    private final List<Optional<WindowPlace>> places = new ArrayList<>();

    /// A window that starts.
    private final class Started {

        private final Workbench workbench =
                Workbenches.over(new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of()));
        private final KeptView kept = new KeptView(settings, new FileThreads(Runnable::run, Runnable::run), workbench);

        private Started() {
            kept.welcome("Hello.");
            places.add(kept.begin());
            kept.restore(place -> places.add(Optional.of(place)));
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
        first.kept.keep(place);

        Started second = new Started();
        assertThat(second.workbench.appearance().lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(second.workbench.appearance().highContrastProperty().get()).isTrue();
        assertThat(second.workbench.appearance().textPercentProperty().get()).isEqualTo(150);
        assertThat(second.workbench.pageProperty().get().orElseThrow().kind()).isEqualTo(PageKind.CAPACITY);
        assertThat(second.kept.navigationEms()).contains(17.5);
        assertThat(places.getLast()).contains(place);
    }

    /// Settings of which nothing is known without waiting.
    private Settings late() {
        return new Settings() {
            @Override
            public Map<String, String> glimpse() {
                return Map.of();
            }

            @Override
            public Map<String, String> all() {
                return settings.all();
            }

            @Override
            public void keep(Map<String, String> values) {
                settings.keep(values);
            }
        };
    }

    @Test
    void whatComesLateIsPutBackAndWhatWasChangedMeanwhileStays() {
        settings.keep(Map.of("look", "DARK", "text", "150", "window", "10.0 20.0 1000.0 700.0 true"));
        Workbench workbench = Workbenches.over(new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of()));
        KeptView kept = new KeptView(late(), new FileThreads(slow, Runnable::run), workbench);
        assertThat(kept.begin()).isEmpty();
        kept.restore(place -> places.add(Optional.of(place)));
        assertThat(workbench.appearance().lookProperty().get()).isEqualTo(Look.SYSTEM);
        workbench.appearance().setTextPercent(125);

        slow.runAll();
        assertThat(workbench.appearance().lookProperty().get()).isEqualTo(Look.DARK);
        assertThat(workbench.appearance().textPercentProperty().get()).isEqualTo(125);
        assertThat(places).containsExactly(Optional.of(new WindowPlace(10, 20, 1000, 700, true)));
        assertThat(settings.all()).containsEntry("text", "125").containsEntry("look", "DARK");
    }

    @Test
    void whatWasKnownAtOnceIsNotPutBackTwice() {
        settings.keep(Map.of("look", "DARK", "window", "10.0 20.0 1000.0 700.0 true"));
        Started started = new Started();
        assertThat(places).containsExactly(Optional.of(new WindowPlace(10, 20, 1000, 700, true)));
        assertThat(started.workbench.appearance().lookProperty().get()).isEqualTo(Look.DARK);
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

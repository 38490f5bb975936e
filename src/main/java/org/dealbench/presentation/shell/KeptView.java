package org.dealbench.presentation.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.shell.Appearance.Look;

/// How the window was left, kept for the next start: its look, its page, its place, and whether it has been welcomed.
///
/// What a person changes is written at once, off the UI thread; nothing is written before what was kept has been read.
public final class KeptView {

    private static final String LOOK = "look";
    private static final String CONTRAST = "contrast";
    private static final String TEXT = "text";
    private static final String PAGE = "page";
    private static final String WINDOW = "window";
    private static final String NAVIGATION = "navigation";
    private static final String WELCOMED = "welcomed";

    private final Settings settings;
    private final FileThreads threads;
    private final Workbench workbench;
    private final Map<String, String> known = new HashMap<>();
    private Optional<String> welcome = Optional.empty();
    private boolean restored;

    public KeptView(Settings settings, FileThreads threads, Workbench workbench) {
        this.settings = settings;
        this.threads = threads;
        this.workbench = workbench;
    }

    /// Reads what was kept and puts it back.
    ///
    /// @param then told where the window was, empty at the first start
    public void restore(Consumer<Optional<WindowPlace>> then) {
        threads.files().execute(() -> {
            Map<String, String> all = settings.all();
            threads.ui().execute(() -> {
                known.putAll(all);
                show();
                restored = true;
                follow();
                then.accept(kept(WINDOW).flatMap(WindowPlace::parse));
                welcome.ifPresent(this::welcome);
            });
        });
    }

    private void show() {
        Appearance appearance = workbench.appearance();
        Stream.of(Look.values())
                .filter(each -> kept(LOOK).filter(each.name()::equals).isPresent())
                .forEach(appearance.lookProperty()::set);
        appearance
                .highContrastProperty()
                .set(kept(CONTRAST).filter("high"::equals).isPresent());
        kept(TEXT).flatMap(KeptView::number).ifPresent(percent -> appearance.setTextPercent((int) (double) percent));
        workbench.keysProperty().get().stream()
                .filter(key -> kept(PAGE).filter(text(key)::equals).isPresent())
                .findFirst()
                .ifPresent(workbench::show);
    }

    private void follow() {
        Appearance appearance = workbench.appearance();
        appearance.lookProperty().subscribe((_, look) -> keep(LOOK, look.name()));
        appearance.highContrastProperty().subscribe((_, high) -> keep(CONTRAST, high ? "high" : "usual"));
        appearance.textPercentProperty().subscribe((_, percent) -> keep(TEXT, String.valueOf(percent)));
        workbench.pageProperty().subscribe((_, page) -> page.map(Page::key).ifPresent(key -> keep(PAGE, text(key))));
    }

    private static String text(PageKey key) {
        return key.kind() + " " + key.deal().orElse("");
    }

    /// Keeps where the window is; `then` runs when that is written.
    public void keep(WindowPlace place, Runnable then) {
        keep(WINDOW, place.text());
        threads.files().execute(() -> threads.ui().execute(then));
    }

    /// How wide navigation was made by hand, in the size of words; empty for as wide as it needs.
    public Optional<Double> navigationEms() {
        return kept(NAVIGATION).flatMap(KeptView::number);
    }

    public void keepNavigation(double ems) {
        keep(NAVIGATION, String.valueOf(ems));
    }

    /// Tells a line to somebody who is here for the first time; once it is gone it does not come back.
    public void welcome(String line) {
        if (!restored) {
            welcome = Optional.of(line);
            return;
        }
        if (kept(WELCOMED).isPresent()) {
            return;
        }
        Notice notice = Notice.info(line);
        workbench.notices().tell(notice);
        workbench.notices().currentProperty().subscribe((_, now) -> {
            if (now.filter(notice::equals).isEmpty()) {
                keep(WELCOMED, "yes");
            }
        });
    }

    private Optional<String> kept(String name) {
        return Optional.ofNullable(known.get(name));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void keep(String name, String value) {
        if (restored && !value.equals(known.put(name, value))) {
            threads.files().execute(() -> settings.keep(Map.of(name, value)));
        }
    }
}

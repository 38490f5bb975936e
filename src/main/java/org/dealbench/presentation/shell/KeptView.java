package org.dealbench.presentation.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.shell.Appearance.Look;

/// How the window was left, kept for the next start: its look, its page, its place, and whether it has been welcomed.
///
/// A window does not wait for it: what is known at once is put back before the window is shown, and the rest when it
/// has been read. What a person changes is written at once, off the UI thread.
public final class KeptView {

    private static final String LOOK = "look";
    private static final String CONTRAST = "contrast";
    private static final String TEXT = "text";
    private static final String PAGE = "page";
    private static final String WINDOW = "window";
    private static final String NAVIGATION = "navigation";
    private static final String WELCOMED = "welcomed";
    private static final String HIGH = "high";

    private final Settings settings;
    private final FileThreads threads;
    private final Workbench workbench;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private Optional<String> welcome = Optional.empty();
    private boolean restored;

    /// @param threads those on which the settings may be waited for
    public KeptView(Settings settings, FileThreads threads, Workbench workbench) {
        this.settings = settings;
        this.threads = threads;
        this.workbench = workbench;
    }

    /// Puts back what is known without waiting, for a window that is about to be shown.
    ///
    /// @return where the window was, empty when that is not known yet
    public Optional<WindowPlace> begin() {
        known.putAll(settings.glimpse());
        show(Map.copyOf(known));
        follow();
        return kept(WINDOW).flatMap(WindowPlace::parse);
    }

    /// Reads the rest, however long that takes, and puts it back; what a person has changed meanwhile stays.
    ///
    /// @param place told where the window was, if that was not known before
    public void restore(Consumer<WindowPlace> place) {
        threads.files().execute(() -> {
            Map<String, String> all = settings.all();
            threads.ui().execute(() -> arrived(all, place));
        });
    }

    private void arrived(Map<String, String> all, Consumer<WindowPlace> place) {
        Map<String, String> news = new HashMap<>(all);
        news.keySet().removeAll(changed);
        news.entrySet().removeAll(known.entrySet());
        known.putAll(news);
        show(news);
        restored = true;
        Optional.ofNullable(news.get(WINDOW)).flatMap(WindowPlace::parse).ifPresent(place);
        welcome.ifPresent(this::welcome);
    }

    private void show(Map<String, String> values) {
        Appearance appearance = workbench.appearance();
        Stream.of(Look.values())
                .filter(each -> each.name().equals(values.get(LOOK)))
                .forEach(appearance.lookProperty()::set);
        if (values.containsKey(CONTRAST)) {
            appearance.highContrastProperty().set(HIGH.equals(values.get(CONTRAST)));
        }
        Optional.ofNullable(values.get(TEXT))
                .flatMap(KeptView::number)
                .ifPresent(percent -> appearance.setTextPercent((int) (double) percent));
        workbench.keysProperty().get().stream()
                .filter(key -> text(key).equals(values.get(PAGE)))
                .findFirst()
                .ifPresent(workbench::show);
    }

    private void follow() {
        Appearance appearance = workbench.appearance();
        appearance.lookProperty().subscribe((_, look) -> keep(LOOK, look.name()));
        appearance.highContrastProperty().subscribe((_, high) -> keep(CONTRAST, high ? HIGH : "usual"));
        appearance.textPercentProperty().subscribe((_, percent) -> keep(TEXT, String.valueOf(percent)));
        workbench.pageProperty().subscribe((_, page) -> page.map(Page::key).ifPresent(key -> keep(PAGE, text(key))));
    }

    private static String text(PageKey key) {
        return key.kind() + " " + key.deal().orElse("");
    }

    /// Keeps where the window is.
    public void keep(WindowPlace place) {
        keep(WINDOW, place.text());
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
        if (!value.equals(known.put(name, value))) {
            changed.add(name);
            threads.files().execute(() -> settings.keep(Map.of(name, value)));
        }
    }
}

package org.dealbench.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import org.dealbench.chart.display.Theme;
import org.dealbench.chart.display.Weight;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.render.fx.CanvasFonts;

/// Light or dark, and the size of words, for the window and its dialogs.
///
/// The theme is the application's user agent style sheet, so that popups and dialogs have it too.
public final class Looks {

    private static final double USUAL_SIZE = 13;
    private static final String FAMILY = "IBM Plex Sans";
    private static final String SIZE_CLASS = "text-";
    private static final String CONTRAST_CLASS = "high-contrast";

    private final Appearance appearance;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme", Theme.LIGHT);
    private final ObservableValue<Double> size;
    private final ObservableValue<Font> font;

    /// Brings the bundled font and the theme of the system to the toolkit.
    ///
    /// That takes a tenth of a second, and none when it is done while a workbook is being read.
    public static void prepare(CanvasFonts fonts) {
        List.of(Weight.values()).forEach(weight -> fonts.font(weight, USUAL_SIZE));
        String sheet = sheetOf(isSystemDark() ? Theme.DARK : Theme.LIGHT);
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private static boolean isSystemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /// As Windows says it by a flag and GTK by the name of its theme.
    private static boolean isSystemHighContrast() {
        return Boolean.TRUE.equals(Platform.getPreferences().get("Windows.SPI.HighContrast"))
                || String.valueOf(Platform.getPreferences().get("GTK.theme_name"))
                        .startsWith("HighContrast");
    }

    public Looks(Appearance appearance) {
        this.appearance = appearance;
        size = appearance
                .textPercentProperty()
                .map(percent -> USUAL_SIZE * percent.intValue() / Appearance.USUAL_PERCENT);
        font = size.map(pixels -> Font.font(FAMILY, pixels));
        appearance.lookProperty().subscribe(_ -> follow());
        appearance.highContrastProperty().subscribe((_, _) -> follow());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> follow());
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) _ -> follow());
    }

    private void follow() {
        boolean dark =
                switch (appearance.lookProperty().get()) {
                    case SYSTEM -> isSystemDark();
                    case LIGHT -> false;
                    case DARK -> true;
                };
        boolean high = appearance.highContrastProperty().get() || isSystemHighContrast();
        Theme wanted = high ? dark ? Theme.CONTRAST_DARK : Theme.CONTRAST_LIGHT : dark ? Theme.DARK : Theme.LIGHT;
        if (!sheetOf(wanted).equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheetOf(wanted));
        }
        theme.set(wanted);
    }

    /// The compiled style sheet, which is there a tenth of a second sooner than the text.
    private static String sheetOf(Theme theme) {
        boolean dark = theme == Theme.DARK || theme == Theme.CONTRAST_DARK;
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS();
    }

    /// Dresses a window or dialog, now and whenever the size of words changes.
    public void dress(Parent root) {
        root.getStylesheets().addAll(sheets());
        size.subscribe(
                pixels -> root.setStyle("-fx-font-family: \"" + FAMILY + "\"; -fx-font-size: " + pixels + "px;"));
        theme.subscribe(now -> mark(root, now));
        appearance.textPercentProperty().subscribe(percent -> {
            root.getStyleClass().removeIf(name -> name.startsWith(SIZE_CLASS));
            root.getStyleClass().add(SIZE_CLASS + percent.intValue());
        });
    }

    private static void mark(Parent root, Theme theme) {
        root.getStyleClass().removeIf(name -> name.startsWith(CONTRAST_CLASS));
        switch (theme) {
            case CONTRAST_LIGHT -> root.getStyleClass().addAll(CONTRAST_CLASS, CONTRAST_CLASS + "-light");
            case CONTRAST_DARK -> root.getStyleClass().addAll(CONTRAST_CLASS, CONTRAST_CLASS + "-dark");
            case LIGHT, DARK, PRINT -> {}
        }
    }

    private static List<String> sheets() {
        return List.of(sheet("lookups.css"), sheet("dealbench.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource("/org/dealbench/desktop/" + name), name)
                .toExternalForm();
    }

    /// The colours of charts.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// What words are larger than usual by.
    public ObservableValue<Number> scale() {
        return appearance.textPercentProperty().map(percent -> percent.doubleValue() / Appearance.USUAL_PERCENT);
    }

    /// The font of words at their size.
    public ObservableValue<Font> font() {
        return font;
    }
}

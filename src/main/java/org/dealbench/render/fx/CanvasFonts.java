package org.dealbench.render.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.dealbench.chart.display.Weight;
import org.dealbench.render.BundledFont;

/// The bundled font in JavaFX, in every size asked for; used on the application thread.
public final class CanvasFonts {

    private final Map<Weight, String> names = new EnumMap<>(Weight.class);
    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(Weight weight, double size) {}

    public Font font(Weight weight, double size) {
        return fonts.computeIfAbsent(new Key(weight, size), key -> new Font(name(key.weight()), key.size()));
    }

    private String name(Weight weight) {
        return names.computeIfAbsent(weight, CanvasFonts::register);
    }

    private static String register(Weight weight) {
        try (InputStream stream = BundledFont.open(weight)) {
            Font font = Font.loadFont(stream, 12);
            if (font == null) {
                throw new IllegalStateException("JavaFX cannot read the bundled font");
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        }
    }
}

package org.dealbench.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dealbench.chart.display.DisplayList;
import org.dealbench.chart.display.Item;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Rgb;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.chart.ChartView;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a person could not read in a window: words cut short, out of sight, on each other, or too pale.
final class Readability {

    /// The contrast that WCAG asks of text.
    private static final double LEAST_CONTRAST = 4.5;

    /// Below this width a chart stands beside others.
    private static final double IN_SMALL = 640;

    private final WritableImage image;
    private final PixelReader pixels;
    private final Bounds window;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Bounds> places = new HashMap<>();

    private Readability(WritableImage image) {
        this.image = image;
        pixels = image.getPixelReader();
        window = new BoundingBox(0, 0, image.getWidth(), image.getHeight());
    }

    /// Every fault of what is shown; called on the application thread.
    static List<String> faults(Scene scene, Theme theme) {
        Readability readability = new Readability(scene.snapshot(null));
        readability.visit(scene.getRoot(), theme);
        return readability.faults;
    }

    private void visit(Node node, Theme theme) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 0.1) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            checkCut(labeled);
        }
        if (node instanceof Text text
                && !(node instanceof FontIcon)
                && !text.getText().isBlank()) {
            checkText(text);
        }
        if (node instanceof TextFlow flow && !flow.getChildren().isEmpty()) {
            checkOverlap("a paragraph", seen(flow, flow.localToScene(flow.getLayoutBounds())));
        }
        if (node instanceof ChartView chart) {
            chart.displayList().ifPresent(list -> checkChart(chart, list, theme));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, theme));
        }
    }

    private void checkCut(Labeled labeled) {
        String whole = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
        if (labeled.lookup(".text") instanceof Text text && !text.getText().equals(whole)) {
            faults.add("cut short: " + text.getText() + " for " + labeled.getText());
        }
    }

    private void checkText(Text text) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Bounds seen = seen(text, bounds);
        if (seen.getWidth() < 1 || seen.getHeight() < 1) {
            return;
        }
        boolean scrolls = scrolls(text);
        if (!scrolls && (seen.getWidth() < bounds.getWidth() - 1.5 || seen.getHeight() < bounds.getHeight() - 1.5)) {
            faults.add("out of sight: " + text.getText() + " at " + bounds);
        }
        checkContrast(text.getText(), text.getFill() instanceof Color colour ? colour : Color.BLACK, seen);
        if (!isInFlow(text)) {
            checkOverlap(text.getText(), seen);
        }
    }

    /// A paragraph sets its pieces one after the other, and a piece that goes on in the next line has a box as wide as
    /// the paragraph.
    private static boolean isInFlow(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof TextFlow) {
                return true;
            }
        }
        return false;
    }

    /// What ancestors and the window leave of a place.
    private Bounds seen(Node node, Bounds bounds) {
        Bounds seen = intersection(bounds, window);
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                seen = intersection(seen, parent.localToScene(parent.getClip().getBoundsInParent()));
            }
        }
        return seen;
    }

    /// Whether a person can scroll to see all of it.
    private static boolean scrolls(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof IndexedCell
                    || parent.getStyleClass().contains("column-header")
                    || parent.getStyleClass().contains("viewport")) {
                return true;
            }
        }
        return false;
    }

    private void checkChart(ChartView chart, DisplayList list, Theme theme) {
        Bounds place = chart.localToScene(chart.getLayoutBounds());
        List<Item.Text> texts = new ArrayList<>();
        list.items().forEach(item -> collect(item, texts));
        for (Item.Text text : texts) {
            Rect box = text.box(Staged.MEASURE);
            if (!box.isWithin(list.bounds().grown(0.5))) {
                faults.add("chart words out of sight: " + text.text());
            }
            // Charts in small say their long names in full on the page that they lead to.
            if (text.text().endsWith("\u2026") && chart.getWidth() >= IN_SMALL) {
                faults.add("chart words cut short: " + text.text());
            }
            Rgb colour = theme.colour(text.token());
            Bounds whole =
                    new BoundingBox(place.getMinX() + box.x(), place.getMinY() + box.y(), box.width(), box.height());
            Bounds seen = seen(chart, whole);
            if (seen.getWidth() < whole.getWidth() - 1.5 || seen.getHeight() < whole.getHeight() - 1.5) {
                if (!scrolls(chart)) {
                    faults.add("chart words out of sight: " + text.text());
                }
                continue;
            }
            checkContrast(text.text(), Color.rgb(colour.red(), colour.green(), colour.blue()), seen);
            checkOverlap(text.text(), seen);
        }
    }

    private static void collect(Item item, List<Item.Text> texts) {
        switch (item) {
            case Item.Text text when !text.text().isBlank() -> texts.add(text);
            case Item.Clip clip -> clip.items().forEach(child -> collect(child, texts));
            default -> {}
        }
    }

    private void checkOverlap(String text, Bounds seen) {
        Bounds inner =
                new BoundingBox(seen.getMinX() + 1, seen.getMinY() + 1, seen.getWidth() - 2, seen.getHeight() - 2);
        places.forEach((other, place) -> {
            if (inner.getWidth() > 0 && inner.getHeight() > 0 && place.intersects(inner)) {
                faults.add("on each other: " + text + " and " + other);
            }
        });
        places.put(text + " at " + Math.round(seen.getMinX()) + ", " + Math.round(seen.getMinY()), inner);
    }

    private void checkContrast(String text, Color fill, Bounds seen) {
        Color ground = ground(seen);
        double contrast = contrast(fill, ground);
        if (contrast < LEAST_CONTRAST) {
            faults.add(String.format(Locale.ROOT, "too pale (%.1f): %s, %s on %s", contrast, text, fill, ground));
        }
    }

    /// The colour that is seen most in a place and around it: what the words stand on.
    private Color ground(Bounds seen) {
        Map<Integer, Integer> counts = new HashMap<>();
        int fromX = Math.max(0, (int) seen.getMinX() - 2);
        int fromY = Math.max(0, (int) seen.getMinY() - 1);
        int toX = Math.min((int) image.getWidth(), (int) seen.getMaxX() + 2);
        int toY = Math.min((int) image.getHeight(), (int) seen.getMaxY() + 1);
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        return Color.rgb(most >> 16 & 0xff, most >> 8 & 0xff, most & 0xff);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }
}

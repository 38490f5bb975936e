package org.dealbench.chart.display;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything but the chart that its layout depends on.
///
/// @param width in chart units, at least [#MIN_WIDTH]
/// @param height in chart units, at least [#MIN_HEIGHT]
/// @param textScale 1 for the usual size of words, 2 for twice that
/// @param visible the part of the horizontal axis to show, all of it if null
/// @param hidden ids of the series switched off in the legend
public record LayoutRequest(
        double width,
        double height,
        TextMeasure measure,
        double textScale,
        @Nullable Span visible,
        Set<String> hidden) {

    public static final double MIN_WIDTH = 320;
    public static final double MIN_HEIGHT = 200;
    public static final double MAX_SIDE = 20_000;
    public static final double MIN_TEXT_SCALE = 0.5;
    public static final double MAX_TEXT_SCALE = 4;

    public LayoutRequest {
        requireBetween(MIN_WIDTH, width, MAX_SIDE, "width");
        requireBetween(MIN_HEIGHT, height, MAX_SIDE, "height");
        requireBetween(MIN_TEXT_SCALE, textScale, MAX_TEXT_SCALE, "textScale");
        hidden = Set.copyOf(hidden);
    }

    public static LayoutRequest of(double width, double height, TextMeasure measure) {
        return new LayoutRequest(width, height, measure, 1, null, Set.of());
    }

    public LayoutRequest withTextScale(double newTextScale) {
        return new LayoutRequest(width, height, measure, newTextScale, visible, hidden);
    }

    public LayoutRequest withVisible(@Nullable Span newVisible) {
        return new LayoutRequest(width, height, measure, textScale, newVisible, hidden);
    }

    public LayoutRequest withHidden(Set<String> newHidden) {
        return new LayoutRequest(width, height, measure, textScale, visible, newHidden);
    }

    private static void requireBetween(double min, double value, double max, String component) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    component + " must be between " + min + " and " + max + ", but was " + value);
        }
    }
}

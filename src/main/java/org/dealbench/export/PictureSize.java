package org.dealbench.export;

import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Theme;
import org.dealbench.render.PngPainter;

/// How large a chart is exported and in which colours.
///
/// @param width in chart units: pixels at scale 1, 3/4 points on paper
/// @param height likewise
/// @param scale pixels of a PNG per chart unit
public record PictureSize(double width, double height, double scale, Theme theme) {

    /// A slide's shape at twice the resolution of a screen, on white whatever the screen shows.
    public static final PictureSize DEFAULT = new PictureSize(1200, 675, 2, Theme.PRINT);

    public PictureSize {
        requireBetween(LayoutRequest.MIN_WIDTH, width, LayoutRequest.MAX_SIDE, "width");
        requireBetween(LayoutRequest.MIN_HEIGHT, height, LayoutRequest.MAX_SIDE, "height");
        requireBetween(0.1, scale, 20, "scale");
        if (width * scale * height * scale > PngPainter.MAX_PIXELS) {
            throw new IllegalArgumentException("width x height x scale x scale must be at most "
                    + (long) PngPainter.MAX_PIXELS + " pixels, but was " + (long) (width * scale * height * scale));
        }
    }

    private static void requireBetween(double min, double value, double max, String component) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    component + " must be between " + min + " and " + max + ", but was " + value);
        }
    }
}

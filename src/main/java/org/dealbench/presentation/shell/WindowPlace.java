package org.dealbench.presentation.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a window was and how large, in the units of the screen.
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {

    private static final int PARTS = 5;

    /// Reads what [#text] wrote; empty for anything else.
    public static Optional<WindowPlace> parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            List<Double> numbers =
                    Stream.of(parts).limit(PARTS - 1).map(Double::valueOf).toList();
            return numbers.stream().allMatch(Double::isFinite) && numbers.get(2) > 0 && numbers.get(3) > 0
                    ? Optional.of(new WindowPlace(
                            numbers.get(0),
                            numbers.get(1),
                            numbers.get(2),
                            numbers.get(3),
                            Boolean.parseBoolean(parts[4])))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    public String text() {
        return x + " " + y + " " + width + " " + height + " " + maximised;
    }

    /// Within a screen that may be another one than it was on: as large as fits, and all of it to be seen.
    ///
    /// @param screen as a place
    public WindowPlace within(WindowPlace screen) {
        double newWidth = Math.min(width, screen.width());
        double newHeight = Math.min(height, screen.height());
        return new WindowPlace(
                Math.clamp(x, screen.x(), screen.x() + screen.width() - newWidth),
                Math.clamp(y, screen.y(), screen.y() + screen.height() - newHeight),
                newWidth,
                newHeight,
                maximised);
    }
}

package org.dealbench.chart.display;

import static java.util.Objects.checkIndex;

/// An opaque sRGB colour, 0 to 255 a channel.
public record Rgb(int red, int green, int blue) {

    public Rgb {
        checkIndex(red, 256);
        checkIndex(green, 256);
        checkIndex(blue, 256);
    }

    /// A colour written in hexadecimal.
    ///
    /// @param hex as in `0072B2`
    public static Rgb parse(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /// This colour laid over `ground` with an opacity of 0 to 1.
    public Rgb over(Rgb ground, double opacity) {
        return new Rgb(
                blend(red, ground.red, opacity),
                blend(green, ground.green, opacity),
                blend(blue, ground.blue, opacity));
    }

    private static int blend(int above, int below, double opacity) {
        return (int) Math.round(above * opacity + below * (1 - opacity));
    }
}

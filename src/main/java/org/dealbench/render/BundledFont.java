package org.dealbench.render;

import java.io.InputStream;
import org.dealbench.chart.display.Weight;

/// The files of IBM Plex Sans that come with the program.
///
/// One family for screen, paper and pictures makes one layout right for all; its figures are equally wide, so
/// that numbers line up.
public final class BundledFont {

    private BundledFont() {}

    /// The TrueType file of a weight; the caller closes it.
    public static InputStream open(Weight weight) {
        String file = "font/IBMPlexSans-"
                + switch (weight) {
                    case REGULAR -> "Regular";
                    case SEMIBOLD -> "SemiBold";
                }
                + ".ttf";
        InputStream stream = BundledFont.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its font " + file);
        }
        return stream;
    }
}

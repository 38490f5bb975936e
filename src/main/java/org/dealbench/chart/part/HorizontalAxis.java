package org.dealbench.chart.part;

import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.Span;

/// What runs from left to right: months or amounts to horizontal places.
public interface HorizontalAxis {

    Rect plot();

    Span visible();

    double xOf(double place);

    default boolean shows(double place) {
        return place >= visible().from() && place <= visible().to();
    }
}

package org.dealbench.chart.part;

import java.util.List;
import org.dealbench.chart.display.StrokeStyle;

/// How a line is broken, so that lines differ without colour.
public enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT,
    LONG;

    public StrokeStyle stroke(double width) {
        return switch (this) {
            case SOLID -> new StrokeStyle(width, List.of(), StrokeStyle.Cap.BUTT, StrokeStyle.Join.ROUND);
            case DASHED -> StrokeStyle.dashed(width, List.of(6.0, 3.0));
            case DOTTED -> StrokeStyle.dashed(width, List.of(1.5, 2.5));
            case DASH_DOT -> StrokeStyle.dashed(width, List.of(7.0, 3.0, 1.5, 3.0));
            case LONG -> StrokeStyle.dashed(width, List.of(12.0, 4.0));
        };
    }
}

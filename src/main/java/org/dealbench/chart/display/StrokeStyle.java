package org.dealbench.chart.display;

import java.util.List;

/// How a line is drawn; `dash` lists lengths on and off in chart units and is empty for a solid line.
public record StrokeStyle(double width, List<Double> dash, Cap cap, Join join) {

    /// How a line ends.
    public enum Cap {
        BUTT,
        ROUND
    }

    /// How a line turns.
    public enum Join {
        MITER,
        ROUND
    }

    public StrokeStyle {
        dash = List.copyOf(dash);
    }

    public static StrokeStyle solid(double width) {
        return new StrokeStyle(width, List.of(), Cap.BUTT, Join.MITER);
    }

    public static StrokeStyle dashed(double width, List<Double> dash) {
        return new StrokeStyle(width, dash, Cap.BUTT, Join.ROUND);
    }
}

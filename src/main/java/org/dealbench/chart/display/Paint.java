package org.dealbench.chart.display;

/// What fills an area.
public sealed interface Paint {

    static Paint of(Token token) {
        return new Solid(token, 1);
    }

    /// One colour, with an opacity of 0 to 1.
    record Solid(Token token, double opacity) implements Paint {}

    /// Parallel lines on nothing: `angle` in degrees, anticlockwise from level; `spacing` between lines and
    /// `width` of a line in chart units. Painters draw [Hatching#lines], so that all draw the same ones.
    record Hatch(Token token, double opacity, double angle, double spacing, double width) implements Paint {}
}

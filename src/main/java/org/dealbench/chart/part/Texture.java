package org.dealbench.chart.part;

import java.util.Optional;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.Token;

/// Fine lines over an area that tell it from its neighbours without colour.
public enum Texture {
    PLAIN(0),
    RISING(45),
    FALLING(-45),
    UPRIGHT(90),
    LEVEL(0);

    private final double angle;

    Texture(double angle) {
        this.angle = angle;
    }

    public Optional<Paint.Hatch> hatch(Token token, double opacity, double spacing, double width) {
        return this == PLAIN ? Optional.empty() : Optional.of(new Paint.Hatch(token, opacity, angle, spacing, width));
    }
}

package org.dealbench.chart.part;

import org.dealbench.chart.display.Token;

/// How an area is filled.
///
/// @param light pale with lines of its colour, for what is not certain; otherwise full with faint lines
public record AreaLook(Token token, Texture texture, boolean light) {

    public static AreaLook full(Token token, Texture texture) {
        return new AreaLook(token, texture, false);
    }

    public static AreaLook light(Token token, Texture texture) {
        return new AreaLook(token, texture, true);
    }
}

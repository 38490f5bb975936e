package org.dealbench.chart.xy;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;

/// A single place of the plane with a name.
///
/// @param series the curve or group it belongs to: switched off with it
/// @param label written beside it where there is room, empty for nothing
/// @param detail the whole story for a tooltip
/// @param hollow drawn as an outline
public record XyPoint(
        String series, String label, String detail, double x, double y, Symbol symbol, Token token, boolean hollow) {}

package org.dealbench.chart.time;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;

/// A line over the stack, not part of it.
///
/// @param tag what is written on it where there is room, empty for nothing
public record Curve(String id, String label, String tag, Points points, Token token, Dash dash) {}

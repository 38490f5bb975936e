package org.dealbench.chart.part;

import org.dealbench.chart.display.Token;

/// A date, or another place of the horizontal axis, marked by an upright line.
///
/// @param label in short, written beside the line where there is room
/// @param detail the whole story for a tooltip
/// @param place on the horizontal axis: a date in months from the calendar's start, days as fractions
public record EventMark(String id, String label, String detail, double place, Symbol symbol, Token token, Dash dash) {}

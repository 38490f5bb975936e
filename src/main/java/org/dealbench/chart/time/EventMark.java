package org.dealbench.chart.time;

import org.dealbench.chart.display.Token;

/// A date marked by an upright line.
///
/// @param label in short, written beside the line where there is room
/// @param detail the whole story for a tooltip
/// @param month the date in months from the calendar's start, days as fractions
public record EventMark(String id, String label, String detail, double month, Symbol symbol, Token token, Dash dash) {}

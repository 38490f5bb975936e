package org.dealbench.chart.row;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;

/// One row.
///
/// @param label who or what it is, at the left
/// @param says the value in words, beside the mark
/// @param strong whether it is the one that is used
public record ChartRow(String id, String label, String says, Mark mark, Token token, Symbol symbol, boolean strong) {}

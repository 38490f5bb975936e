package org.dealbench.chart.xy;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;

/// Points that belong together without a line through them: an entry of the legend.
public record XyGroup(String id, String label, Symbol symbol, Token token) {}

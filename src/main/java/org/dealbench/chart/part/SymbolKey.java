package org.dealbench.chart.part;

import org.dealbench.chart.display.Token;

/// Says in the legend what a symbol means.
public record SymbolKey(String label, Symbol symbol, Token token) {}

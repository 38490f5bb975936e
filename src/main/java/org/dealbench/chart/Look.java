package org.dealbench.chart;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Texture;

/// How a thing looks in every chart: its colour, and what tells it apart where colours do not.
public record Look(Token token, Texture texture, Dash dash, Symbol symbol) {}

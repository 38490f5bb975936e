package org.dealbench.chart;

import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Symbol;
import org.dealbench.engine.deal.ReturnSide;

/// How a side of a deal is named and drawn; a party may be on both sides, so that its own colour would not tell them
/// apart.
record ReturnLook(String name, Token token, Dash dash, Symbol symbol) {

    static ReturnLook of(ReturnSide side) {
        return switch (side) {
            case PROVIDER -> new ReturnLook("Provider", Token.EARNED, Dash.SOLID, Symbol.DOT);
            case INVESTOR -> new ReturnLook("Investor", Token.LONG_STOP, Dash.DASHED, Symbol.DIAMOND);
            case COMBINED -> new ReturnLook("Combined", Token.CONTRACTED, Dash.LONG, Symbol.SQUARE);
        };
    }
}

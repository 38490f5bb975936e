package org.dealbench.engine;

/// What a unit is made of. Months are no number of seconds, and chips no plain number, so that neither is mistaken.
public enum Dimension {
    MONEY("money"),
    POWER("W"),
    TIME("s"),
    MONTHS("months"),
    CHIPS("chips"),
    WORK("FLOP"),
    H100E("H100e");

    private final String symbol;

    Dimension(String symbol) {
        this.symbol = symbol;
    }

    /// The unit that a scale of 1 stands for.
    String symbol() {
        return symbol;
    }
}

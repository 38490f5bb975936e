package org.dealbench.analysis.explanation;

/// How a part enters what it is a part of.
public enum Role {
    PLUS("+"),
    MINUS("\u2212"),
    TIMES("\u00d7"),
    OVER("\u00f7"),
    /// One of several of which only one counts, and this is it.
    DECIDES("decides"),
    /// One of several of which only one counts.
    OTHER(""),
    /// What is looked at to choose.
    BECAUSE("because"),
    BASE(""),
    EXPONENT("to the power of"),
    LEFT(""),
    RIGHT("against"),
    /// What a named function is given.
    GIVEN(""),
    /// The whole, or all there is below it.
    WHOLE("");

    private final String sign;

    Role(String sign) {
        this.sign = sign;
    }

    /// As it stands before the part; empty where nothing need be said.
    public String sign() {
        return sign;
    }
}

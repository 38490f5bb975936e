package org.dealbench.engine.deal;

/// Whose money a return is on.
public enum ReturnSide {
    PROVIDER("provider"),
    INVESTOR("investor"),
    /// Investor's and provider's together, as if they were one.
    COMBINED("combined");

    private final String prefix;

    ReturnSide(String prefix) {
        this.prefix = prefix;
    }

    /// The name of one of its scalars, such as `investor.npv`.
    public String scalar(String name) {
        return prefix + "." + name;
    }
}

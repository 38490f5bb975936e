package org.dealbench.analysis;

/// Money that one party pays another, added up over deals.
///
/// @param from party id
/// @param to party id, or [MoneyFlows#SITES]
public record MoneyFlow(String from, String to, What what, double amount) {

    /// What it is paid for.
    public enum What {
        /// Cash for equity, convertibles and debt.
        INVESTMENT,
        COMPUTE,
        CHIPS,
        INFRASTRUCTURE,
        /// What is left between two parties after both ways.
        NET
    }

    /// Whether it stays with the party that pays it, as for chips of its own make.
    public boolean staysInside() {
        return from.equals(to);
    }
}

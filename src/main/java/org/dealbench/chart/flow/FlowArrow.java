package org.dealbench.chart.flow;

/// Something that goes from one box to another.
///
/// @param kind id of what it is
/// @param amount in base units, above 0
public record FlowArrow(String from, String to, String kind, double amount) {

    public FlowArrow {
        if (from.equals(to) || !(amount > 0)) {
            throw new IllegalArgumentException("no arrow of " + amount + " from " + from + " to " + to);
        }
    }
}

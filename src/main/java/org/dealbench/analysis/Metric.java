package org.dealbench.analysis;

import java.time.YearMonth;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// Something of a projection that figures are disclosed of: a line, or a provider's path to its target.
///
/// @param address as an actual names it: `deals/aws-openai/tranche.cash`, `targets/aws`
/// @param owner what it is of: a deal, a chip, a target, all deals
/// @param name which of the owner's lines
/// @param symbol how the unit is written, `money` standing for the currency
/// @param from the first month it is projected for
/// @param to the last one
public record Metric(
        String address,
        String owner,
        String name,
        Unit unit,
        String symbol,
        LineKind kind,
        YearMonth from,
        YearMonth to,
        Reading reading) {

    /// Reads a projection.
    @FunctionalInterface
    public interface Reading {

        /// What is projected for some months that begin with `first`.
        Projected over(DisclosedPeriod period);
    }

    /// Owner and name, as a title.
    public String label() {
        return owner + ": " + name;
    }

    /// What is projected for a period.
    public Projected over(DisclosedPeriod period) {
        return reading.over(period);
    }

    /// Whether a period is the sum of its parts; otherwise it is what it ends with.
    public boolean isFlow() {
        return kind == LineKind.FLOW;
    }
}

package org.dealbench.analysis.evidence;

import java.util.function.Function;
import org.dealbench.model.Claim;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;

/// What a claim quotes, in words.
public final class Quotation {

    private Quotation() {}

    /// Its value and its range: `0.35 (0.3 to 0.4)`, `at least 7,551`.
    ///
    /// @param show a value in the words of the input
    public static String of(Claim claim, Function<Value, String> show) {
        String range = range(claim.low(), claim.high(), show);
        if (claim.value() == null) {
            return range;
        }
        String value = show.apply(claim.value());
        return range.isEmpty() ? value : value + " (" + range + ")";
    }

    private static String range(@Nullable Value low, @Nullable Value high, Function<Value, String> show) {
        if (low != null && high != null) {
            return show.apply(low) + " to " + show.apply(high);
        }
        if (low != null) {
            return "at least " + show.apply(low);
        }
        return high == null ? "" : "at most " + show.apply(high);
    }
}

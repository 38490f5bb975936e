package org.dealbench.model;

/// The values an input may have.
///
/// @param min smallest allowed value, itself allowed unless `above`; -infinity for none
/// @param max largest allowed value, itself allowed unless `below`; +infinity for none
public record Bounds(double min, boolean above, double max, boolean below) {

    public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    static Bounds of(Input input) {
        return new Bounds(input.min(), input.above(), input.max(), input.below());
    }

    /// Written so that NaN and infinities fail it.
    public boolean contains(double value) {
        return Math.abs(value) <= Double.MAX_VALUE
                && (above ? value > min : value >= min)
                && (below ? value < max : value <= max);
    }

    /// The range in words, to follow "must be": `from 0 to 1`, `above 0`, `a finite number`.
    public String phrase() {
        boolean low = !Double.isInfinite(min);
        boolean high = !Double.isInfinite(max);
        if (low && high) {
            return above || below
                    ? (above ? "above " : "at least ") + DecimalText.of(min) + " and " + (below ? "below " : "at most ")
                            + DecimalText.of(max)
                    : "from " + DecimalText.of(min) + " to " + DecimalText.of(max);
        }
        if (low) {
            return (above ? "above " : "at least ") + DecimalText.of(min);
        }
        return high ? (below ? "below " : "at most ") + DecimalText.of(max) : "a finite number";
    }
}

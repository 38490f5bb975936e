package org.dealbench.engine;

/// The only place where exponentials, logarithms and powers are taken: by [StrictMath], so that every machine gets the
/// same bits.
public final class Transcendental {

    private Transcendental() {}

    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    public static double log(double x) {
        return StrictMath.log(x);
    }

    /// A power: of a positive base by way of its logarithm, which a run over many exponents takes only once; of any
    /// other base as [StrictMath] defines it. Relative error below 1e-15 while the result is within 1e-3 to 1e3.
    public static double pow(double base, double exponent) {
        return base > 0 ? exp(exponent * log(base)) : StrictMath.pow(base, exponent);
    }
}

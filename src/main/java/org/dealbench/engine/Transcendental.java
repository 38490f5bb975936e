package org.dealbench.engine;

/// The only place where exponentials, logarithms and powers are taken: by [StrictMath], so that every machine gets the
/// same bits.
public final class Transcendental {

    private Transcendental() {}

    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    public static double pow(double base, double exponent) {
        return StrictMath.pow(base, exponent);
    }
}

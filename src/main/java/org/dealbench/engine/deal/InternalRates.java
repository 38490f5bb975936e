package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.Transcendental;

/// The internal rates of return of dated cash flows (XIRR, spec section 10).
///
/// The value is scanned over the logarithm of 1 + r, in which it is a sum of exponentials, and each change of sign is
/// closed in on. It is taken on the middle day of the flows, which has the same roots as the first and
/// does not overflow at either end.
final class InternalRates {

    private static final double LOWEST = -0.99;
    private static final double HIGHEST = 10;
    private static final double USUAL = 0.1;
    private static final int SCANS = 200;
    private static final int STEPS = 100;
    private static final double STANDSTILL = 1e-14;

    private InternalRates() {}

    /// Every rate in (-0.99, 10) that makes the flows worth nothing, lowest first.
    static List<Double> of(CashFlows flows) {
        List<Double> rates = new ArrayList<>();
        if (!flows.changesSign()) {
            return rates;
        }
        double day = (flows.firstDay() + flows.lastDay()) / 2;
        double low = Transcendental.log(1 + LOWEST);
        double step = (Transcendental.log(1 + HIGHEST) - low) / SCANS;
        double[] values = flows.valuesOn(day, low, step, SCANS + 1);
        for (int i = 1; i <= SCANS; i++) {
            if (values[i - 1] * values[i] < 0) {
                double found = between(flows, day, low + (i - 1) * step, low + i * step, values[i - 1] < 0);
                rates.add(Transcendental.exp(found) - 1);
            } else if (values[i] == 0 && i < SCANS) {
                rates.add(Transcendental.exp(low + i * step) - 1);
            }
        }
        return rates;
    }

    /// Newton's steps, and halvings where one would leave the bracket, until the rate stands still.
    ///
    /// @param rising whether the value is negative at the lowest rate
    private static double between(CashFlows flows, double day, double lowest, double highest, boolean rising) {
        double low = lowest;
        double high = highest;
        double at = (low + high) / 2;
        for (int i = 0; i < STEPS; i++) {
            CashFlows.Worth worth = flows.worthOn(day, at);
            if (worth.value() < 0 == rising) {
                low = at;
            } else {
                high = at;
            }
            double next = at - worth.value() / worth.slope();
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.abs(next - at) < STANDSTILL) {
                return next;
            }
            at = next;
        }
        return at;
    }

    /// The rate nearest 10 %, NaN if there is none.
    static double usual(List<Double> rates) {
        double nearest = Double.NaN;
        for (double rate : rates) {
            if (!(Math.abs(nearest - USUAL) <= Math.abs(rate - USUAL))) {
                nearest = rate;
            }
        }
        return nearest;
    }
}

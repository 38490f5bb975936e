package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.Transcendental;

/// The internal rates of return of dated cash flows (XIRR, spec section 10).
///
/// The value is scanned over the logarithm of 1 + r, in which it is a sum of exponentials, and each change of sign is
/// closed in on by bisection. It is taken on the middle day of the flows, which has the same roots as the first and
/// does not overflow at either end.
final class InternalRates {

    private static final double LOWEST = -0.99;
    private static final double HIGHEST = 10;
    private static final double USUAL = 0.1;
    private static final int SCANS = 400;
    private static final int HALVINGS = 60;

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
        double before = flows.valueOn(day, low);
        for (int i = 1; i <= SCANS; i++) {
            double at = low + i * step;
            double value = flows.valueOn(day, at);
            if (before == 0 && i > 1) {
                rates.add(Transcendental.exp(at - step) - 1);
            } else if (before * value < 0) {
                rates.add(Transcendental.exp(between(flows, day, at - step, at, before)) - 1);
            }
            before = value;
        }
        return rates;
    }

    private static double between(CashFlows flows, double day, double low, double high, double valueAtLow) {
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            double value = flows.valueOn(day, middle);
            if (value == 0) {
                return middle;
            }
            if (value < 0 == valueAtLow < 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /// The rate nearest 10 %, NaN if there is none.
    static double usual(CashFlows flows) {
        double nearest = Double.NaN;
        for (double rate : of(flows)) {
            if (!(Math.abs(nearest - USUAL) <= Math.abs(rate - USUAL))) {
                nearest = rate;
            }
        }
        return nearest;
    }
}

package org.dealbench.engine.deal;

import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Signature;
import org.dealbench.engine.Transcendental;
import org.dealbench.model.Timeline;

/// Returns that need whole cash flows, each one number (spec sections 10 and 11).
///
/// Tranches are given as [Instalments#of] reads them.
enum ReturnFunctions implements ColumnFunction {
    /// Of several rates the one nearest 10 %, null if there is none. Arguments: the rates as [RateList] lists them.
    USUAL_RATE("1 -> 1") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            return InternalRates.usual(RateList.listed(arguments[0]));
        }
    },
    /// What instalments are worth on the valuation day. Arguments: discount rate, valuation day; then the tranches.
    PRESENT_VALUE("1, date, date, months, 1, money -> money") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            CashFlows flows = new CashFlows();
            flows.addTranches(Instalments.of(arguments, 2), timeline, 1);
            return flows.valueOn(arguments[1][0], Transcendental.log(1 + arguments[0][0]));
        }
    },
    /// The part of the company that a tranche's instalments buy, diluted until the exit. Arguments: valuation it buys
    /// at, exit day, dilution a year; then the tranche.
    STAKE("money, date, 1, date, months, 1, money -> 1") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            double[] stake = new double[1];
            double exit = arguments[1][0];
            Instalments.of(arguments, 3).getFirst().forEachWithin(timeline, (day, amount) -> {
                if (day <= exit) {
                    stake[0] += amount
                            / arguments[0][0]
                            * Transcendental.pow(1 - arguments[2][0], (exit - day) / DAYS_PER_YEAR);
                }
            });
            return stake[0];
        }
    },
    /// The first month from which a cumulative flow stays at or above 0; null if never, or if it was never below.
    /// Arguments: the cumulative flow.
    PAYBACK("money -> month") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            double[] column = arguments[0];
            for (int month = column.length - 1; month >= 0; month--) {
                if (column[month] < 0) {
                    return month + 1 < column.length ? month + 1 : Double.NaN;
                }
            }
            return Double.NaN;
        }
    },
    /// The first month in which a flag is set; null if none. Arguments: the flag.
    FIRST_MONTH("1 -> month") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            for (int month = 0; month < arguments[0].length; month++) {
                if (arguments[0][month] != 0) {
                    return month;
                }
            }
            return Double.NaN;
        }
    };

    private static final double DAYS_PER_YEAR = 365;

    private final String signature;

    ReturnFunctions(String signature) {
        this.signature = signature;
    }

    @Override
    public Signature signature() {
        return Signature.of(signature);
    }

    @Override
    public boolean givesScalar() {
        return true;
    }

    @Override
    public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
        out[0] = of(arguments, timeline);
    }

    abstract double of(double[][] arguments, Timeline timeline);
}

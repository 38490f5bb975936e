package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Signature;
import org.dealbench.engine.Transcendental;
import org.dealbench.engine.Working;
import org.dealbench.model.Timeline;

/// Returns that need whole cash flows, each one number (spec sections 10 and 11).
///
/// Tranches are given as [Instalments#of] reads them.
enum ReturnFunctions implements ColumnFunction {
    /// Of several rates the one nearest 10 %, null if there is none. Arguments: the rates as [RateList] lists them.
    USUAL_RATE("1 -> 1", "Of several rates the one nearest 10 %; none if there is none.", "rates") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            return InternalRates.usual(RateList.listed(arguments[0]));
        }

        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            return RateList.workings(arguments[0]);
        }
    },
    /// What instalments are worth on the valuation day. Arguments: discount rate, valuation day; then the tranches.
    PRESENT_VALUE(
            "1, date, date, months, 1, money -> money",
            "What instalments within the calendar are worth on the valuation day.",
            "discount rate",
            "valuation day",
            "first days",
            "months between instalments",
            "instalments",
            "totals") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            CashFlows flows = new CashFlows();
            flows.addTranches(Instalments.of(arguments, 2), timeline, 1);
            return flows.valueOn(arguments[1][0], Transcendental.log(1 + arguments[0][0]));
        }

        // What each instalment is worth.
        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            List<Working> worth = new ArrayList<>();
            double logRate = Transcendental.log(1 + arguments[0][0]);
            for (Instalments tranche : Instalments.of(arguments, 2)) {
                tranche.forEachWithin(timeline, (day, amount) -> {
                    CashFlows flow = new CashFlows();
                    flow.add((double) day, amount);
                    worth.add(Working.of(
                            "worth of what is paid on " + LocalDate.ofEpochDay(day),
                            flow.valueOn(arguments[1][0], logRate),
                            Measure.of("money")));
                });
            }
            return worth;
        }
    },
    /// The part of the company that a tranche's instalments buy, diluted until the exit. Arguments: valuation it buys
    /// at, exit day, dilution a year; then the tranche.
    STAKE(
            "money, date, 1, date, months, 1, money -> 1",
            "The part of the company that the instalments up to the exit buy, diluted until then.",
            "valuation",
            "exit",
            "dilution a year",
            "first day",
            "months between instalments",
            "instalments",
            "total") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            double[] stake = new double[1];
            forEachBought(arguments, timeline, (_, part) -> stake[0] += part);
            return stake[0];
        }

        // What each instalment has bought.
        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            List<Working> bought = new ArrayList<>();
            forEachBought(
                    arguments,
                    timeline,
                    (day, part) ->
                            bought.add(Working.of("bought on " + LocalDate.ofEpochDay(day), part, Measure.Amount.ONE)));
            return bought;
        }

        private void forEachBought(double[][] arguments, Timeline timeline, Instalments.Payment part) {
            double exit = arguments[1][0];
            Instalments.of(arguments, 3).getFirst().forEachWithin(timeline, (day, amount) -> {
                if (day <= exit) {
                    part.on(
                            day,
                            amount
                                    / arguments[0][0]
                                    * Transcendental.pow(1 - arguments[2][0], (exit - day) / DAYS_PER_YEAR));
                }
            });
        }
    },
    /// The first month from which a cumulative flow stays at or above 0; null if never, or if it was never below.
    /// Arguments: the cumulative flow.
    PAYBACK(
            "money -> month",
            "The first month from which a cumulative flow stays at or above zero; none if never, or if it was never below.",
            "cumulative flow") {
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

        // The last month below zero and the one after.
        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            double[] column = arguments[0];
            int last = column.length - 1;
            while (last >= 0 && !(column[last] < 0)) {
                last--;
            }
            List<Working> around = new ArrayList<>();
            if (last >= 0) {
                around.add(Working.readIn("last time below zero", column[last], 0, last));
            }
            if (last >= 0 && last + 1 < column.length) {
                around.add(Working.readIn("the month after", column[last + 1], 0, last + 1));
            }
            return around;
        }
    },
    /// The first month in which a flag is set; null if none. Arguments: the flag.
    FIRST_MONTH("1 -> month", "The first month in which something holds; none if it never does.", "whether it holds") {
        @Override
        double of(double[][] arguments, Timeline timeline) {
            for (int month = 0; month < arguments[0].length; month++) {
                if (arguments[0][month] != 0) {
                    return month;
                }
            }
            return Double.NaN;
        }

        // That month, or the last one where there is none.
        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            double first = of(arguments, timeline);
            int shown = Double.isNaN(first) ? timeline.months() - 1 : (int) first;
            String words = Double.isNaN(first) ? "never, not even" : "for the first time";
            return List.of(Working.readIn(words, ColumnFunction.at(arguments[0], shown), 0, shown));
        }
    };

    private static final double DAYS_PER_YEAR = 365;

    private static final String SEPARATOR = "; ";

    private final String signature;
    private final String documentation;
    private final String parameters;

    ReturnFunctions(String signature, String documentation, String... parameters) {
        this.signature = signature;
        this.documentation = documentation;
        this.parameters = String.join(SEPARATOR, parameters);
    }

    @Override
    public String documentation() {
        return documentation;
    }

    @Override
    public List<String> parameters() {
        return List.of(parameters.split(SEPARATOR, -1));
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

package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Function;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Signature;
import org.dealbench.engine.Transcendental;
import org.dealbench.engine.Working;
import org.dealbench.model.Timeline;

/// How a commitment is spread over its term, and what risks cut of it (spec sections 8 and 13).
///
/// Arguments: two parameters of the shape, first month, months, amount; then for each cut the month it starts in; then
/// for each cut the fraction it takes, 0 while its risk is not active.
record Schedules(What what, Shape shape) implements ColumnFunction {

    /// What is asked of a schedule.
    enum What {
        /// What is scheduled in each month after all cuts.
        SCHEDULE,
        /// What cuts take in all, in the month each starts, or in month 0 if it starts before.
        CUT,
        /// What is scheduled before month 0 after all cuts, one number.
        BEFORE_CALENDAR,
        /// What is scheduled after the last month after all cuts, one number.
        AFTER_CALENDAR
    }

    /// How the months of a term weigh.
    enum Shape {
        /// All alike.
        LINEAR,
        /// Month i weighs `(1 + growth)^(i/12)`; the first parameter is the growth.
        GROWTH,
        /// Month i weighs the S-curve at `(i + 1) / ramp`; the parameters are the ramp in months and the steepness.
        RAMP,
        /// Fractions of the amount by contract year, from the table, each even over its months.
        CUSTOM
    }

    private static final int FIXED_ARGUMENTS = 5;
    private static final int MONTHS_PER_YEAR = 12;

    @Override
    public String name() {
        return what + "_" + shape;
    }

    @Override
    public Signature signature() {
        String parameters =
                switch (shape) {
                    case LINEAR, GROWTH, CUSTOM -> "1, 1";
                    case RAMP -> "months, 1";
                };
        return Signature.of(parameters + ", month, months, money, month, 1, 1? -> money");
    }

    @Override
    public String documentation() {
        String asked =
                switch (what) {
                    case SCHEDULE -> "What of a commitment falls in the month, after what risks cut of it, ";
                    case CUT -> "What risks cut of a commitment, in the month each starts, ";
                    case BEFORE_CALENDAR -> "What of a commitment falls before the calendar, ";
                    case AFTER_CALENDAR -> "What of a commitment falls after the calendar, ";
                };
        return asked
                + switch (shape) {
                    case LINEAR -> "spread evenly over its term.";
                    case GROWTH -> "spread over its term with a weight that grows every year.";
                    case RAMP -> "spread over its term along an S-curve up to a plateau.";
                    case CUSTOM -> "spread by the fractions of its contract years, even within each.";
                };
    }

    @Override
    public List<String> parameters() {
        List<String> shaped =
                switch (shape) {
                    case LINEAR, CUSTOM -> List.of(NOTHING, NOTHING);
                    case GROWTH -> List.of("growth a year", NOTHING);
                    case RAMP -> List.of("months of the ramp", "steepness");
                };
        return Stream.concat(
                        shaped.stream(),
                        Stream.of(
                                "first month",
                                "months",
                                "amount",
                                "months the cuts start in",
                                "parts the cuts take",
                                "fractions by year"))
                .toList();
    }

    @Override
    public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
        Term term = new Term(shape, arguments, table);
        List<Working> workings = new ArrayList<>();
        int place = month - term.first;
        switch (what) {
            case SCHEDULE -> {
                boolean within = place >= 0 && place < term.amounts.length;
                workings.add(Working.of(
                        within
                                ? "month " + (place + 1) + " of " + term.amounts.length + " of the term"
                                : "the month is not in the term",
                        within ? term.amounts[place] : 0,
                        MONEY));
            }
            case CUT -> {
                for (int cut = 0; cut < term.taken.length; cut++) {
                    if (Math.max(0, term.starts[cut]) == month) {
                        workings.add(Working.of("cut that starts in the month", term.taken[cut], MONEY));
                    }
                }
            }
            case BEFORE_CALENDAR ->
                workings.add(Working.of(
                        "months of the term before the calendar",
                        Math.clamp(-term.first, 0, term.amounts.length),
                        Measure.of("months")));
            case AFTER_CALENDAR ->
                workings.add(Working.of(
                        "months of the term after the calendar",
                        Math.clamp((long) term.amounts.length + term.first - timeline.months(), 0, term.amounts.length),
                        Measure.of("months")));
        }
        return workings;
    }

    private static final Measure MONEY = Measure.of("money");

    @Override
    public boolean givesScalar() {
        return what == What.BEFORE_CALENDAR || what == What.AFTER_CALENDAR;
    }

    @Override
    public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
        Arrays.fill(out, 0);
        Term term = new Term(shape, arguments, table);
        switch (what) {
            case SCHEDULE -> term.addScheduled(out);
            case CUT -> term.addCuts(out);
            case BEFORE_CALENDAR -> out[0] = term.sum(0, -term.first);
            case AFTER_CALENDAR -> out[0] = term.sum(timeline.months() - term.first, term.amounts.length);
        }
    }

    private static void add(double[] out, int month, double amount) {
        if (month >= 0 && month < out.length) {
            out[month] += amount;
        }
    }

    /// The amounts of a term by month after all cuts, and what each cut took.
    private static final class Term {
        private final int first;
        private final double[] amounts;
        private final int[] starts;
        private final double[] taken;

        Term(Shape shape, double[][] arguments, List<Double> table) {
            first = (int) arguments[2][0];
            amounts = new double[(int) arguments[3][0]];
            double total = weigh(shape, arguments, table);
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] *= arguments[4][0] / total;
            }
            int cuts = (arguments.length - FIXED_ARGUMENTS) / 2;
            starts = new int[cuts];
            taken = new double[cuts];
            for (int cut = 0; cut < cuts; cut++) {
                starts[cut] = (int) arguments[FIXED_ARGUMENTS + cut][0];
                take(cut, arguments[FIXED_ARGUMENTS + cuts + cut][0]);
            }
        }

        void addScheduled(double[] out) {
            for (int i = 0; i < amounts.length; i++) {
                add(out, first + i, amounts[i]);
            }
        }

        void addCuts(double[] out) {
            for (int cut = 0; cut < taken.length; cut++) {
                add(out, Math.max(0, starts[cut]), taken[cut]);
            }
        }

        /// What is scheduled from one month of the term up to but not including another.
        double sum(int from, int to) {
            double sum = 0;
            for (int i = Math.max(0, from); i < Math.min(to, amounts.length); i++) {
                sum += amounts[i];
            }
            return sum;
        }

        private void take(int cut, double fraction) {
            for (int i = Math.max(0, starts[cut] - first); i < amounts.length; i++) {
                taken[cut] += amounts[i] * fraction;
                amounts[i] *= 1 - fraction;
            }
        }

        /// Fills in the weights and gives their sum.
        private double weigh(Shape shape, double[][] arguments, List<Double> table) {
            double sum = 0;
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = switch (shape) {
                    case LINEAR -> 1;
                    case GROWTH -> Transcendental.pow(1 + arguments[0][0], i / (double) MONTHS_PER_YEAR);
                    case RAMP -> Function.sCurve((i + 1) / arguments[0][0], arguments[1][0]);
                    case CUSTOM -> table.get(i / MONTHS_PER_YEAR) / monthsOfYear(i / MONTHS_PER_YEAR);
                };
                sum += amounts[i];
            }
            return shape == Shape.CUSTOM ? 1 : sum;
        }

        private int monthsOfYear(int year) {
            return Math.min(MONTHS_PER_YEAR, amounts.length - year * MONTHS_PER_YEAR);
        }
    }
}

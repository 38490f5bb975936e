package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Signature;
import org.dealbench.engine.Working;
import org.dealbench.model.Timeline;

/// When money moves that is due or spent at another time.
enum Payments implements ColumnFunction {
    /// A total paid in equal parts at intervals of calendar months, by month; what is dated outside the calendar is
    /// left out (spec section 4). Arguments: first day, months between, how many, total.
    DATED_CASH(
            "date, months, 1, money -> money",
            "A total paid in equal parts at intervals of calendar months; what is dated outside the calendar is left out.",
            "first day",
            "months between payments",
            "payments",
            "total") {
        @Override
        public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
            Arrays.fill(out, 0);
            Instalments.of(arguments, 0).getFirst().forEachWithin(timeline, (day, amount) -> {
                out[timeline.indexOf(LocalDate.ofEpochDay(day))] += amount;
            });
        }

        // The payments of the month.
        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            List<Working> paid = new ArrayList<>();
            Instalments.of(arguments, 0).getFirst().forEachWithin(timeline, (day, amount) -> {
                LocalDate date = LocalDate.ofEpochDay(day);
                if (timeline.indexOf(date) == month) {
                    paid.add(Working.of("payment on " + date, amount, Measure.of("money")));
                }
            });
            return paid;
        }
    },
    /// What is paid some months before it is in service, in month 0 at the earliest (section 9, capex.chips).
    /// Arguments: spending by month in service, months ahead.
    PAID_EARLY(
            "money, months -> money",
            "What is paid some months before it is in service, in the first month at the earliest.",
            "spending in service",
            "months ahead") {
        @Override
        public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
            Arrays.fill(out, 0);
            int ahead = (int) arguments[1][0];
            for (int month = 0; month < out.length; month++) {
                out[Math.max(0, month - ahead)] += ColumnFunction.at(arguments[0], month);
            }
        }

        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            int last = Math.min(month + (int) arguments[1][0], timeline.months() - 1);
            int first = month == 0 ? 0 : month + (int) arguments[1][0];
            return first > last
                    ? List.of()
                    : List.of(Working.summed("paid now for", sum(arguments[0], first, last), 0, first, last));
        }
    },
    /// What is paid evenly over the months that end with the one it is in service, what falls before month 0 in month 0
    /// (section 9, capex.infrastructure). Arguments: spending by month in service, months.
    PAID_EVENLY(
            "money, months -> money",
            "What is paid evenly over the months that end with the one it is in service; parts before the first month in that.",
            "spending in service",
            "months of building") {
        @Override
        public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
            Arrays.fill(out, 0);
            int months = (int) arguments[1][0];
            for (int month = 0; month < out.length; month++) {
                double part = ColumnFunction.at(arguments[0], month) / months;
                if (part != 0) {
                    out[0] += part * Math.max(0, months - 1 - month);
                    for (int paid = Math.max(0, month - months + 1); paid <= month; paid++) {
                        out[paid] += part;
                    }
                }
            }
        }

        @Override
        public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
            int last = Math.min(month + (int) arguments[1][0] - 1, timeline.months() - 1);
            double sum = sum(arguments[0], month, last);
            return List.of(Working.summed("paid partly now for", sum, 0, month, last));
        }
    };

    private static final String SEPARATOR = "; ";

    private final String signature;
    private final String documentation;
    private final String parameters;

    Payments(String signature, String documentation, String... parameters) {
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

    private static double sum(double[] column, int first, int last) {
        double sum = 0;
        for (int month = first; month <= last; month++) {
            sum += ColumnFunction.at(column, month);
        }
        return sum;
    }

    @Override
    public Signature signature() {
        return Signature.of(signature);
    }

    @Override
    public boolean givesScalar() {
        return false;
    }
}

package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Signature;
import org.dealbench.model.Timeline;

/// When money moves that is due or spent at another time.
enum Payments implements ColumnFunction {
    /// A total paid in equal parts at intervals of calendar months, by month; what is dated outside the calendar is
    /// left out (spec section 4). Arguments: first day, months between, how many, total.
    DATED_CASH("date, months, 1, money -> money") {
        @Override
        public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
            Arrays.fill(out, 0);
            Instalments.of(arguments, 0).getFirst().forEachWithin(timeline, (day, amount) -> {
                out[timeline.indexOf(LocalDate.ofEpochDay(day))] += amount;
            });
        }
    },
    /// What is paid some months before it is in service, in month 0 at the earliest (section 9, capex.chips).
    /// Arguments: spending by month in service, months ahead.
    PAID_EARLY("money, months -> money") {
        @Override
        public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
            Arrays.fill(out, 0);
            int ahead = (int) arguments[1][0];
            for (int month = 0; month < out.length; month++) {
                out[Math.max(0, month - ahead)] += ColumnFunction.at(arguments[0], month);
            }
        }
    },
    /// What is paid evenly over the months that end with the one it is in service, what falls before month 0 in month 0
    /// (section 9, capex.infrastructure). Arguments: spending by month in service, months.
    PAID_EVENLY("money, months -> money") {
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
    };

    private final String signature;

    Payments(String signature) {
        this.signature = signature;
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

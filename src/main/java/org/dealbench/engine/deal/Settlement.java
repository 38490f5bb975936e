package org.dealbench.engine.deal;

import java.util.Arrays;
import java.util.List;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Signature;
import org.dealbench.model.Timeline;

/// Take-or-pay: what is due at the end of each window beyond what was used (spec section 8).
enum Settlement implements ColumnFunction {
    /// Arguments: schedule, value used and value deliverable by month; first month of the first window, last month of
    /// any commitment, months of a window, take-or-pay share, whether use carries forward, whether delivery
    // relieves.
    TRUE_UP;

    @Override
    public Signature signature() {
        return Signature.of("money, money, money, month, month, months, 1, 1, 1 -> money");
    }

    @Override
    public boolean givesScalar() {
        return false;
    }

    @Override
    public void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out) {
        Arrays.fill(out, 0);
        double last = arguments[4][0];
        if (!(arguments[3][0] <= last)) {
            return;
        }
        boolean carries = arguments[7][0] != 0;
        boolean relieves = arguments[8][0] != 0;
        int months = (int) arguments[5][0];
        double credit = 0;
        for (int from = (int) arguments[3][0]; from <= last && from < out.length; from += months) {
            int end = (int) Math.min(from + months - 1.0, last);
            if (end >= 0 && end < out.length) {
                double due = arguments[6][0] * sum(arguments[0], from, end);
                double minimum = relieves ? Math.min(due, sum(arguments[2], from, end)) : due;
                double used = sum(arguments[1], from, end) + credit;
                out[end] = Math.max(0, minimum - used);
                credit = carries ? Math.max(0, used - minimum) : 0;
            }
        }
    }

    /// Over the months of a window that lie within the calendar.
    private static double sum(double[] column, int from, int end) {
        double sum = 0;
        for (int month = Math.max(0, from); month <= end; month++) {
            sum += ColumnFunction.at(column, month);
        }
        return sum;
    }
}

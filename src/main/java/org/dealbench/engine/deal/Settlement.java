package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Measure;
import org.dealbench.engine.Signature;
import org.dealbench.engine.Working;
import org.dealbench.model.Timeline;

/// Take-or-pay: what is due at the end of each window beyond what was used (spec section 8).
enum Settlement implements ColumnFunction {
    /// Arguments: schedule, value used and value deliverable by month; first month of the first window, last month of
    /// any commitment, months of a window, take-or-pay share, whether use carries forward, whether delivery
    /// relieves.
    TRUE_UP;

    @Override
    public String documentation() {
        return "What is due at the end of each take-or-pay window beyond what was used and what was carried forward.";
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "schedule",
                "used",
                "deliverable",
                "first month of a window",
                "last month of any commitment",
                "months of a window",
                "take-or-pay share",
                "whether use carries forward",
                "whether delivery relieves");
    }

    /// The sums of the window that ends in the month.
    @Override
    public List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month) {
        List<Working> workings = new ArrayList<>();
        forEachWindow(arguments, timeline.months(), window -> {
            if (window.end == month) {
                int first = Math.max(0, window.from);
                workings.add(Working.summed("scheduled in the window", window.scheduled, 0, first, month));
                workings.add(Working.of("least to be paid", window.minimum, MONEY));
                workings.add(Working.summed("used in the window", window.used, 1, first, month));
                workings.add(Working.summed("deliverable in the window", window.deliverable, 2, first, month));
                workings.add(Working.of("carried forward from before", window.credit, MONEY));
            }
        });
        if (workings.isEmpty()) {
            workings.add(Working.of("no window ends in this month", Double.NaN, Measure.Any.ANY));
        }
        return workings;
    }

    private static final Measure MONEY = Measure.of("money");

    /// A window and what it comes to.
    ///
    /// @param credit carried into it
    private record Window(
            int from, int end, double scheduled, double used, double deliverable, double minimum, double credit) {

        double due() {
            return Math.max(0, minimum - (used + credit));
        }
    }

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
        forEachWindow(arguments, out.length, window -> out[window.end] = window.due());
    }

    /// Goes through the windows that end within the calendar.
    private static void forEachWindow(double[][] arguments, int calendar, Consumer<Window> action) {
        double last = arguments[4][0];
        if (!(arguments[3][0] <= last)) {
            return;
        }
        boolean carries = arguments[7][0] != 0;
        boolean relieves = arguments[8][0] != 0;
        int months = (int) arguments[5][0];
        double credit = 0;
        for (int from = (int) arguments[3][0]; from <= last && from < calendar; from += months) {
            int end = (int) Math.min(from + months - 1.0, last);
            if (end >= 0 && end < calendar) {
                double scheduled = sum(arguments[0], from, end);
                double deliverable = sum(arguments[2], from, end);
                double due = arguments[6][0] * scheduled;
                double minimum = relieves ? Math.min(due, deliverable) : due;
                double used = sum(arguments[1], from, end);
                action.accept(new Window(from, end, scheduled, used, deliverable, minimum, credit));
                credit = carries ? Math.max(0, used + credit - minimum) : 0;
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

package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dealbench.model.Timeline;

/// Equal payments of a tranche, at intervals of calendar months from a first day (spec section 4).
///
/// @param firstDay days since 1970-01-01, positive infinity for never
/// @param total of all payments together
record Instalments(double firstDay, int intervalMonths, int count, double total) {

    /// Does something with a payment.
    interface Payment {
        void on(long day, double amount);
    }

    /// From a function's arguments: the first days of all tranches, then their months between, how many, totals.
    ///
    /// @param from place of the first of them
    static List<Instalments> of(double[][] arguments, int from) {
        int tranches = (arguments.length - from) / 4;
        return IntStream.range(from, from + tranches)
                .mapToObj(i -> new Instalments(
                        arguments[i][0],
                        (int) arguments[i + tranches][0],
                        (int) arguments[i + 2 * tranches][0],
                        arguments[i + 3 * tranches][0]))
                .toList();
    }

    /// Payments dated within the calendar, in order (section 1); days are clamped to the month's end.
    void forEachWithin(Timeline timeline, Payment payment) {
        if (!(firstDay < Double.POSITIVE_INFINITY)) {
            return;
        }
        LocalDate first = LocalDate.ofEpochDay((long) firstDay);
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusMonths((long) i * intervalMonths);
            int month = timeline.indexOf(day);
            if (month >= 0 && month < timeline.months()) {
                payment.on(day.toEpochDay(), total / count);
            }
        }
    }
}

package org.dealbench.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.dealbench.model.Timeline;

/// Equal payments at intervals of calendar months, put into the months they fall in; the others are left out.
final class DatedCashStep extends Step {

    private final int payments;
    private final Operand firstDay;
    private final Operand interval;
    private final Operand total;
    private final Timeline timeline;

    DatedCashStep(Operand out, int payments, Operand firstDay, Operand interval, Operand total, Timeline timeline) {
        super(out);
        this.payments = payments;
        this.firstDay = firstDay;
        this.interval = interval;
        this.total = total;
        this.timeline = timeline;
    }

    /// All months are done with the first tile.
    @Override
    void run(int from, int to) {
        if (from > 0) {
            return;
        }
        Arrays.fill(out.data(), 0);
        for (int k = 0; k < out.width(); k++) {
            double day = valueOf(firstDay, k);
            if (day < Double.POSITIVE_INFINITY) {
                pay(k, timeline.indexOf(LocalDate.ofEpochDay((long) day)));
            }
        }
    }

    private void pay(int place, int firstMonth) {
        double payment = valueOf(total, place) / payments;
        int months = (int) valueOf(interval, place);
        for (int i = 0; i < payments; i++) {
            long month = firstMonth + (long) i * months;
            if (month >= 0 && month < timeline.months()) {
                out.data()[(int) month * out.width() + place] += payment;
            }
        }
    }

    private static double valueOf(Operand operand, int place) {
        return operand.data()[operand.width() == 1 ? 0 : place];
    }
}

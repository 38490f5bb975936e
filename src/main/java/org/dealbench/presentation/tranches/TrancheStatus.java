package org.dealbench.presentation.tranches;

import java.time.LocalDate;
import org.dealbench.engine.deal.TrancheOutcome;
import org.dealbench.model.Calendar;
import org.dealbench.model.Tranche;
import org.dealbench.presentation.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/// What becomes of a tranche, in words (spec section 4).
///
/// The word is how it stands on the valuation date, the date when its money comes.
///
/// @param note the whole story
record TrancheStatus(String word, String date, String note) {

    static TrancheStatus of(@Nullable TrancheOutcome outcome, Tranche tranche, Calendar calendar) {
        if (outcome == null) {
            return new TrancheStatus("", "", "");
        }
        LocalDate funding = outcome.funding();
        LocalDate longStop = tranche.longStop();
        if (outcome.lapses()) {
            String on = longStop == null ? "" : CalendarDates.show(longStop);
            return new TrancheStatus("Lapses", on, "Its condition is not met in time: it lapses on " + on + ".");
        }
        if (funding == null) {
            return new TrancheStatus("Contingent", "never", "Its condition is never met and it has no long-stop date.");
        }
        String date = CalendarDates.show(funding);
        LocalDate today = calendar.valuationDate();
        LocalDate met = outcome.metOn();
        if (!funding.isAfter(today)) {
            return new TrancheStatus("Funded", date, "Paid from " + date + ".");
        }
        String since = met == null ? "" : " Its condition is met on " + CalendarDates.show(met) + ".";
        return met != null && met.isAfter(today)
                ? new TrancheStatus("Contingent", date, "Pays from " + date + "." + since)
                : new TrancheStatus("Committed", date, "Pays from " + date + "." + since);
    }
}

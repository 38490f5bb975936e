package org.dealbench.analysis.explanation;

import java.util.Optional;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.model.Calendar;
import org.dealbench.model.Timeline;

/// The months that a number is of.
///
/// @param first index of the first month
/// @param last index of the last one, itself included
public record Span(int first, int last) {

    public Span {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("a span needs first and last months, but was " + first + " to " + last);
        }
    }

    public static Span of(int month) {
        return new Span(month, month);
    }

    /// The months of a period that lie in the calendar, empty if none does.
    public static Optional<Span> of(DisclosedPeriod period, Timeline timeline) {
        int first = timeline.indexOf(period.first());
        int last = timeline.indexOf(period.last());
        return last < 0 || first >= timeline.months()
                ? Optional.empty()
                : Optional.of(new Span(Math.max(0, first), Math.min(last, timeline.months() - 1)));
    }

    /// The month of the valuation date, or the nearest in the calendar.
    public static Span atValuation(Calendar calendar) {
        int month = calendar.timeline().indexOf(calendar.valuationDate());
        return of(Math.clamp(month, 0, calendar.months() - 1));
    }

    public boolean isOneMonth() {
        return first == last;
    }

    public int months() {
        return last - first + 1;
    }
}

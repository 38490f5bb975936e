package org.dealbench.presentation.inspector;

import java.util.Optional;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.model.Calendar;

/// A number on screen that can be explained.
///
/// @param label what it is called there
/// @param address of its line, such as `deals/aws-openai/provider.npv`; of several with `*` for any deal, or with what
/// follows left out
/// @param period empty for one number of the whole calendar, and for the month of the valuation date
public record NumberAt(String label, String address, Optional<DisclosedPeriod> period) {

    public static NumberAt of(String label, String address) {
        return new NumberAt(label, address, Optional.empty());
    }

    /// The same in a period of a table or chart.
    ///
    /// @param place of the period, from 0
    public NumberAt in(Calendar calendar, Period length, int place) {
        Periods periods = Periods.of(calendar.start(), calendar.months(), length);
        return place < 0 || place >= periods.count()
                ? this
                : in(DisclosedPeriod.holding(calendar.timeline().month(periods.from(place)), length));
    }

    public NumberAt in(DisclosedPeriod newPeriod) {
        return new NumberAt(label, address, Optional.of(newPeriod));
    }
}

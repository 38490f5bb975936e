package org.dealbench.presentation.table;

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
/// @param owner the case whose number it is, empty for the one that is looked at
public record NumberAt(String label, String address, Optional<DisclosedPeriod> period, Optional<Case> owner) {

    /// The base or a scenario.
    ///
    /// @param id of the scenario, empty for the base
    public record Case(Optional<String> id, String name) {

        /// What is to be done to look at it: `Choose the scenario Slow grid in the toolbar`.
        public String toChoose() {
            return "Choose " + (id.isEmpty() ? "the base" : "the scenario " + name) + " in the toolbar";
        }
    }

    public static NumberAt of(String label, String address) {
        return new NumberAt(label, address, Optional.empty(), Optional.empty());
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
        return new NumberAt(label, address, Optional.of(newPeriod), owner);
    }

    /// The same as it is known in the end, in the last month of the calendar.
    public NumberAt atEnd(Calendar calendar) {
        return in(calendar, Period.MONTH, calendar.months() - 1);
    }

    /// The same where several cases stand side by side.
    public NumberAt of(Case newOwner) {
        return new NumberAt(label, address, period, Optional.of(newOwner));
    }
}

package org.dealbench.presentation.page;

import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.DealPlace;

/// One of the pictures a page can show of the same numbers.
///
/// @param text what the switch says
/// @param subject what it can be of, empty where there is no choice
/// @param page which page shows it in full, empty when this one does
/// @param pickers choices of what it shows
/// @param ofCases whether it shows several cases, which it names itself, rather than the selected scenario
public record ChartVariant(
        String text,
        Maker maker,
        Optional<Subject> subject,
        Optional<PageKind> page,
        List<Picker> pickers,
        boolean ofCases) {

    public ChartVariant {
        pickers = List.copyOf(pickers);
    }

    public ChartVariant(String text, Maker maker) {
        this(text, maker, Optional.empty(), Optional.empty(), List.of(), false);
    }

    /// Of several cases, with choices of what it shows of them.
    public ChartVariant ofCases(List<Picker> newPickers) {
        return new ChartVariant(text, maker, subject, page, newPickers, true);
    }

    /// Of something that is chosen.
    public ChartVariant withSubject(Subject newSubject) {
        return new ChartVariant(text, maker, Optional.of(newSubject), page, pickers, ofCases);
    }

    /// Shown in small, in full on another page.
    public ChartVariant withPage(PageKind full) {
        return new ChartVariant(text, maker, subject, Optional.of(full), pickers, ofCases);
    }

    /// Makes the chart of a page.
    @FunctionalInterface
    public interface Maker {

        /// Makes it; empty when there is nothing it could be of.
        ///
        /// @param workbook with the scenario applied that was projected
        Optional<Chart> make(Workbook workbook, Projection projection, Period period);
    }

    /// Makes the chart of one deal.
    @FunctionalInterface
    public interface DealMaker {

        /// Makes it.
        ///
        /// @param workbook with the scenario applied that was projected
        /// @param deal an id that the workbook has
        Chart make(Workbook workbook, Projection projection, String deal, Period period);
    }

    /// A picture of one deal, which may have gone meanwhile.
    public static ChartVariant ofDeal(String text, DealPlace deal, DealMaker maker) {
        return new ChartVariant(text, (workbook, projection, period) -> deal.in(workbook)
                .map(found -> maker.make(workbook, projection, found.id(), period)));
    }
}

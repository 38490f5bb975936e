package org.dealbench.presentation.portfolio;

import java.util.Locale;
import java.util.Optional;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.PhaseOutcome;
import org.dealbench.model.Deal;
import org.dealbench.model.Tranche;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.text.Scale;

/// A result that stands beside each deal, so that deals can be compared at a glance.
enum DealFigure {
    HEADLINE("Headline", Unit.MONEY, "All tranches, whether they are ever paid or not."),
    FUNDED("Funded", Unit.MONEY, "Paid within the calendar."),
    POWER("Power", Unit.MEGAWATT, "Facility power of all phases at full ramp, options included."),
    OBLIGATION("Obligation", Unit.MONEY, "What is left of the commitments on the valuation date."),
    COVERAGE("Coverage", Unit.FRACTION, "Consumption against the commitment schedule: can this capacity serve it?"),
    NPV("NPV", Unit.MONEY, "Net present value of the provider's free cash flow.");

    private final String title;
    private final Unit unit;
    private final String note;

    DealFigure(String title, Unit unit, String note) {
        this.title = title;
        this.unit = unit;
        this.note = note;
    }

    String id() {
        return "result-" + name().toLowerCase(Locale.ROOT);
    }

    String note() {
        return note;
    }

    /// How all deals' values are shown, in one magnitude.
    Scale scale(double largest, String currency) {
        return Scale.of(unit, largest, currency);
    }

    Column column(Scale scale) {
        return Column.numbers(id(), title, scale.unit());
    }

    /// The value of a deal, not-a-number where there is none.
    double of(Workbook workbook, Deal deal, DealProjection figures) {
        return switch (this) {
            case HEADLINE ->
                deal.tranches().stream().mapToDouble(Tranche::amount).sum();
            case FUNDED -> figures.series("tranche.fundedCumulative").last();
            case POWER ->
                figures.phases().values().stream()
                        .mapToDouble(PhaseOutcome::facilityMw)
                        .sum();
            case OBLIGATION -> figures.series("commitment.rpo").at(month(workbook, figures));
            case COVERAGE -> scalar(figures, "commitment.coverage");
            case NPV -> deal.economics() == null ? Double.NaN : scalar(figures, "provider.npv");
        };
    }

    /// The line that the value is, as it can be explained; empty where there is none and where it comes from several.
    Optional<NumberAt> number(Workbook workbook, Deal deal, DealProjection figures) {
        DealPlace place = new DealPlace(deal.id());
        Optional<NumberAt> number =
                switch (this) {
                    case HEADLINE, POWER -> Optional.empty();
                    case FUNDED ->
                        Optional.of(NumberAt.of(title, place.line("tranche.fundedCumulative"))
                                .atEnd(workbook.calendar()));
                    case OBLIGATION -> Optional.of(NumberAt.of(title, place.line("commitment.rpo")));
                    case COVERAGE -> Optional.of(NumberAt.of(title, place.line("commitment.coverage")));
                    case NPV -> Optional.of(NumberAt.of(title, place.line("provider.npv")));
                };
        return number.filter(_ -> Double.isFinite(of(workbook, deal, figures)));
    }

    private static double scalar(DealProjection figures, String name) {
        Double value = figures.scalars().get(name);
        return value == null ? Double.NaN : value;
    }

    /// The month of the valuation date, or the nearest one of the calendar.
    private static int month(Workbook workbook, DealProjection figures) {
        int month = workbook.calendar().timeline().indexOf(workbook.calendar().valuationDate());
        return Math.clamp(month, 0, figures.series("commitment.rpo").size() - 1);
    }
}

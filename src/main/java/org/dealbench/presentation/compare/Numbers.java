package org.dealbench.presentation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.chart.CasesChart;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.presentation.text.Choice;

/// The numbers of a deal that a difference can be attributed for: its scalars, then its series.
record Numbers(LineCatalogue catalogue) {

    private static final String USUAL = "provider.npv";

    List<Choice> of(DealProjection figures) {
        List<Choice> numbers = new ArrayList<>();
        figures.scalars()
                .keySet()
                .forEach(name ->
                        numbers.add(new Choice(name, catalogue.line(name).label())));
        CasesChart.series(figures).forEach(series -> numbers.add(new Choice(series.name(), series.label())));
        return numbers;
    }

    static boolean has(Optional<DealProjection> figures, String line) {
        return figures.filter(each ->
                        each.scalars().containsKey(line) || each.series().containsKey(line))
                .isPresent();
    }

    /// The value to the provider where there is one, else what is usually drawn.
    static String usual(Optional<DealProjection> figures) {
        return figures.map(each -> Double.isFinite(each.scalars().getOrDefault(USUAL, Double.NaN))
                                && each.scalars().getOrDefault(USUAL, 0.0) != 0
                        ? USUAL
                        : CasesChart.usual(each))
                .orElse(USUAL);
    }

    /// The line of a deal's address.
    static String lineOf(String address) {
        return address.split("/", 3)[2];
    }
}

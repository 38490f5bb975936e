package org.dealbench.cli;

import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.analysis.comparison.KeyNumbers;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.analysis.comparison.ScenarioCases;
import org.dealbench.analysis.comparison.ScenarioChanges;
import org.dealbench.chart.AttributionChart;
import org.dealbench.chart.CasesChart;
import org.dealbench.chart.display.Chart;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Charts that hold the cases of a workbook against each other; the cases are projected when a chart first needs them.
final class CaseCharts {

    private final Workbook written;
    private final Optional<String> scenario;
    private final LineCatalogue catalogue = DealLines.catalogue();
    private final Projector projector = new Projector(catalogue);
    private @Nullable List<ComparedCase> projected;

    /// @param written without a scenario applied
    /// @param scenario the one that was asked for, null for the base
    CaseCharts(Workbook written, @Nullable Scenario scenario) {
        this.written = written;
        this.scenario = Optional.ofNullable(scenario).map(Scenario::id);
    }

    private List<ComparedCase> cases() {
        List<ComparedCase> known = projected;
        if (known == null) {
            known = ScenarioCases.of(written, projector, () -> false);
            projected = known;
        }
        return known;
    }

    /// The usual series of a deal in the base and in as many scenarios as stand side by side, first of all the one that
    /// was asked for.
    Chart series(String deal, Period period) {
        if (written.scenarios().isEmpty()) {
            return new NamedChart(deal + "/scenarios", CasesChart.nothing(written, period));
        }
        List<ComparedCase> shown = cases().stream()
                .sorted((one, other) -> Boolean.compare(isAsked(other), isAsked(one)))
                .limit(ComparedCase.MOST)
                .toList();
        List<ComparedCase> inOrder = cases().stream().filter(shown::contains).toList();
        String series = CasesChart.usual(cases().getFirst().projection().deal(deal));
        return new NamedChart(deal + "/scenarios", CasesChart.of(inOrder, deal, series, period));
    }

    private boolean isAsked(ComparedCase each) {
        return each.id().isEmpty() || scenario.filter(each.id()::equals).isPresent();
    }

    /// What moves the first key number of a deal from the base to the scenario that was asked for, else to the first
    /// that moves it.
    Chart bridge(String deal) {
        ComparedCase base = cases().getFirst();
        Optional<Quantity> number = KeyNumbers.first(base.workbook(), base.projection(), catalogue, deal);
        Optional<ComparedCase> to = number.flatMap(quantity -> cases().stream()
                .filter(each -> scenario.map(each.id()::equals).orElseGet(() -> moves(quantity, base, each)))
                .findFirst());
        return new NamedChart(
                deal + "/bridge",
                to.map(other -> bridge(number.orElseThrow(), other))
                        .orElseGet(() ->
                                AttributionChart.nothing(written, "No scenario moves the numbers of this deal.")));
    }

    private static boolean moves(Quantity quantity, ComparedCase base, ComparedCase other) {
        double before = quantity.in(base.workbook(), base.projection());
        double after = quantity.in(other.workbook(), other.projection());
        return Double.isFinite(after - before) && after != before;
    }

    private Chart bridge(Quantity quantity, ComparedCase to) {
        Attribution attribution = Attribution.of(
                        ScenarioChanges.between(written, Optional.empty(), Optional.of(to.id()))
                                .orElseThrow(),
                        List.of(quantity),
                        Attribution.Method.ORDER,
                        projector,
                        () -> false)
                .getFirst();
        return AttributionChart.of(to.workbook(), attribution, ScenarioCases.BASE, to.name());
    }
}

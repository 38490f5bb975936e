package org.dealbench.presentation.actuals;

import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Metrics;
import org.dealbench.chart.ActualsChart;
import org.dealbench.chart.TargetChart;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.Subject;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.text.Choice;

/// What companies disclosed against what is projected, and providers' paths to their targets.
public final class ActualsPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        Subject series = Subject.of("Series", ActualsPage::series);
        Subject target = Subject.of("Target", run -> run.shown().targets().stream()
                .map(each -> new Choice(each.id(), each.name()))
                .toList());
        return new PageParts(
                List.of(
                        context.table(
                                "Actuals",
                                "Nothing disclosed is noted yet. An actual is a figure a company reported for a month,"
                                        + " quarter or year.",
                                new ActualTable(() -> metrics(context))),
                        context.table(
                                "Targets",
                                "There is no target yet. A target is a revenue that a provider wants to reach by a"
                                        + " year.",
                                new TargetTable(() -> metrics(context)))),
                List.of(
                        new ChartVariant(
                                        "Disclosed",
                                        (workbook, projection, period) -> Optional.of(series.chosen()
                                                .map(metric -> ActualsChart.of(workbook, projection, metric, period))
                                                .orElseGet(() -> ActualsChart.nothing(workbook, period))))
                                .withSubject(series),
                        new ChartVariant(
                                        "Path to target",
                                        (workbook, projection, _) -> Optional.of(target.chosen()
                                                .map(id -> TargetChart.of(workbook, projection, id))
                                                .orElseGet(() -> TargetChart.nothing(workbook))))
                                .withSubject(target)));
    }

    private static List<Choice> series(ProjectionRun run) {
        return Disclosures.of(run.shown(), run.projection()).trackings().stream()
                .map(each -> new Choice(each.metric().address(), each.metric().label()))
                .toList();
    }

    /// What the newest projection has, empty before the first.
    private static Optional<Metrics> metrics(PageContext context) {
        return context.projections().lastProperty().get().map(run -> new Metrics(run.shown(), run.projection()));
    }
}

package org.dealbench.presentation.lines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.dealbench.chart.LinesChart;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.AnalystLine;
import org.dealbench.presentation.formula.FormulaBar;
import org.dealbench.presentation.formula.FormulaTrial;
import org.dealbench.presentation.page.ChartVariant;
import org.dealbench.presentation.page.PageContext;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageParts;
import org.dealbench.presentation.page.PageRecipe;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.table.Place;

/// The lines of one's own: a table of them with a field for their formulas, and the chart of those that are selected.
public final class LinesPage implements PageRecipe {

    @Override
    public PageParts make(PageContext context, PageKey key) {
        LineCatalogue catalogue = DealLines.catalogue();
        PageTable table = context.table(
                "Lines",
                "There is no line of your own yet: a formula over what the program computes, such as"
                        + " revenue.total / capacity.itMw.",
                new LineTable(
                        catalogue, () -> context.projections().lastProperty().get()));
        Projector projector = new Projector(catalogue);
        FormulaBar bar = new FormulaBar(
                new LineFormulas(context, catalogue, table.table()),
                context.projections().beside((trial, cancelled) -> value(projector, trial, cancelled)));
        table.selection()
                .placesProperty()
                .subscribe(_ -> bar.select(table.selection().row()));
        table.table().rows().subscribe(() -> bar.select(table.selection().row()));
        return new PageParts(
                        List.of(table.withFormula(bar)),
                        List.of(new ChartVariant(
                                "Lines",
                                (workbook, projection, period) ->
                                        Optional.of(LinesChart.of(workbook, projection, period, selected(table))))))
                .withCauses(List.of(table.selection().placesProperty()));
    }

    private static Collection<String> selected(PageTable table) {
        return table.selection().places().stream().map(Place::row).collect(Collectors.toSet());
    }

    /// What a formula gives that has not been taken yet.
    private static String value(Projector projector, FormulaTrial trial, BooleanSupplier cancelled) {
        AnalystLine line = trial.tried().lines().stream()
                .filter(each -> each.id().equals(trial.line()))
                .findFirst()
                .orElseThrow();
        String plain = line.unit().equals("1") ? ", " + trial.unit() : "";
        return LineValue.of(trial.tried(), projector.project(trial.tried(), cancelled), line)
                .map(value -> "Gives " + value + plain + ".")
                .orElse("Gives " + trial.unit() + ", and nothing in the end.");
    }
}

package org.dealbench.presentation.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.dealbench.analysis.RiskFigures;
import org.dealbench.analysis.RiskImpact;
import org.dealbench.model.Deal;
import org.dealbench.model.Risk;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.Scale;

/// What each risk, active alone, changes in the key figures of each deal it strikes.
///
/// @param impacts as far as they are known
public record ImpactTable(Supplier<List<RiskImpact>> impacts) implements TableContent {

    /// A figure with its change.
    private record Figure(String id, String title, Unit unit, ToDoubleFunction<RiskFigures> of) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure("npv", "NPV", Unit.MONEY, RiskFigures::npv),
            new Figure("power", "Power at the end", Unit.MEGAWATT, RiskFigures::megawatts),
            new Figure("funded", "Funded", Unit.MONEY, RiskFigures::funded),
            new Figure("coverage", "Coverage", Unit.FRACTION, RiskFigures::coverage));

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("risk", "Risk, active alone"));
        columns.add(Column.words("deal", "Deal"));
        List<RiskImpact> known = impacts.get();
        for (Figure figure : FIGURES) {
            Scale scale = scale(base, known, figure);
            columns.add(Column.numbers(figure.id(), figure.title(), scale.unit()));
            columns.add(Column.numbers(figure.id() + "-change", "Change", scale.unit()));
        }
        return columns;
    }

    private static Scale scale(Workbook base, List<RiskImpact> known, Figure figure) {
        double largest = 0;
        for (RiskImpact impact : known) {
            for (RiskFigures figures : List.of(impact.without(), impact.with())) {
                double value = figure.of().applyAsDouble(figures);
                largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
            }
        }
        return Scale.of(figure.unit(), largest, base.currency());
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<RiskImpact> known = impacts.get();
        return known.stream().map(impact -> row(base, known, impact)).toList();
    }

    private static RowSource row(Workbook base, List<RiskImpact> known, RiskImpact impact) {
        String risk = EffectPlace.risk(base, impact.risk()).map(Risk::name).orElse(impact.risk());
        String deal = new DealPlace(impact.deal()).in(base).map(Deal::name).orElse(impact.deal());
        List<CellSource> cells = new ArrayList<>();
        cells.add(new CellSource.Shown(risk, ""));
        cells.add(new CellSource.Shown(deal, ""));
        for (Figure figure : FIGURES) {
            Scale scale = scale(base, known, figure);
            double without = figure.of().applyAsDouble(impact.without());
            double with = figure.of().applyAsDouble(impact.with());
            String note = scale.show(without) + " without any risk, " + scale.show(with) + " with this one alone.";
            cells.add(new CellSource.Shown(scale.show(with), note));
            cells.add(new CellSource.Shown(change(scale, with - without), note));
        }
        return new RowSource(impact.risk() + "/" + impact.deal(), risk, cells);
    }

    private static String change(Scale scale, double change) {
        String text = scale.show(change);
        return change > 0 && !text.equals(scale.show(0)) ? "+" + text : text;
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows("figure", _ -> RiskTable.LIST);
    }
}

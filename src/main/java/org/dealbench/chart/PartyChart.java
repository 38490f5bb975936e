package org.dealbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// What all deals come to, stacked by provider, customer or investor.
public final class PartyChart {

    private static final int TOLD = 5;

    private PartyChart() {}

    /// The chart of a workbook.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, Period period, PartyMeasure measure) {
        WorkbookView view = WorkbookView.of(workbook, projection, period);
        List<PartySeries> shares = PartySeries.of(view, party -> points(view, measure, measure.series(party)));
        TimeChart.Builder chart = TimeChart.builder(
                        measure.chartId(), measure.title(), view.periods(), measure.unit(workbook.currency()))
                .subtitle(subtitle(view, measure))
                .shape(measure.isPower() ? TimeChart.Shape.STRAIGHT_FROM_ZERO : TimeChart.Shape.STEPPED)
                .total("Total")
                .table(table(view, shares, measure))
                .summary(summary(view, shares, measure))
                .empty(empty(view, shares, measure));
        PartySeries.stack(view, shares, measure.parties()).forEach(chart::band);
        return chart.build();
    }

    private static String subtitle(WorkbookView view, PartyMeasure measure) {
        return switch (measure.sum()) {
            case STOCK -> ", " + view.end();
            case FLOW -> " in each " + view.length();
            case TO_DATE -> " since " + Periods.label(view.periods().start()) + ", " + view.end();
        };
    }

    private static Points points(WorkbookView view, PartyMeasure measure, String series) {
        return switch (measure.sum()) {
            case STOCK -> view.stock(series);
            case FLOW -> view.flow(series);
            case TO_DATE -> toDate(view.flow(series));
        };
    }

    private static Points toDate(Points flows) {
        double[] sums = flows.toArray();
        for (int k = 1; k < sums.length; k++) {
            sums[k] += sums[k - 1];
        }
        return Points.of(sums);
    }

    private static Points total(WorkbookView view, List<PartySeries> shares) {
        return shares.stream()
                .map(PartySeries::points)
                .reduce(Points.constant(0, view.periods().count()), Points::plus);
    }

    private static TableTwin table(WorkbookView view, List<PartySeries> shares, PartyMeasure measure) {
        String unit = measure.unit(view.workbook().currency()).base();
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        for (PartySeries share : shares) {
            columns.add(new TableTwin.Column(share.party().name(), unit));
            values.add(share.points());
        }
        columns.add(new TableTwin.Column("Total", unit));
        values.add(total(view, shares));
        return view.table(columns, values);
    }

    private static String empty(WorkbookView view, List<PartySeries> shares, PartyMeasure measure) {
        if (view.workbook().deals().isEmpty()) {
            return PartySeries.NO_DEALS;
        }
        return shares.isEmpty() ? measure.empty() : "";
    }

    private static String summary(WorkbookView view, List<PartySeries> shares, PartyMeasure measure) {
        if (shares.isEmpty()) {
            return measure.title() + ": none.";
        }
        ValueUnit unit = measure.unit(view.workbook().currency());
        double all = amount(total(view, shares), measure);
        String until = measure.sum() == PartyMeasure.Sum.STOCK ? " at the end of " : " until the end of ";
        String parts = shares.stream()
                .sorted(Comparator.comparingDouble((PartySeries share) -> -amount(share.points(), measure)))
                .limit(TOLD)
                .map(share -> share.party().name() + " " + unit.brief(amount(share.points(), measure))
                        + percent(amount(share.points(), measure), all))
                .collect(Collectors.joining(", "));
        int rest = shares.size() - TOLD;
        return measure.title() + ": " + unit.brief(all) + until + view.last() + ". " + parts
                + (rest > 0 ? " and " + rest + " more." : ".");
    }

    /// What a series comes to in the end.
    private static double amount(Points points, PartyMeasure measure) {
        return measure.sum() == PartyMeasure.Sum.FLOW ? toDate(points).last() : points.last();
    }

    private static String percent(double part, double all) {
        return all > 0 ? " (" + Numerals.fixed(100 * part / all, 0) + " %)" : "";
    }
}

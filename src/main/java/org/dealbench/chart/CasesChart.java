package org.dealbench.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Timeline;
import org.dealbench.model.Workbook;

/// One series of a deal in several cases, a line each, over the calendar of the first.
public final class CasesChart {

    public static final String ID = "compare/series";

    private static final List<String> USUAL = List.of(
            "fcf.cumulative",
            "revenue.total",
            "capacity.facilityMw",
            "tranche.fundedCumulative",
            "commitment.schedule");

    private static final List<Dash> DASHES = List.of(Dash.values());

    private CasesChart() {}

    /// The names of series that can be compared: those of a deal as a whole.
    public static List<Series> series(DealProjection deal) {
        return deal.series().values().stream()
                .filter(each -> !each.name().contains("/"))
                .toList();
    }

    /// The series that is shown before another is chosen: the first usual one that is not all zero.
    public static String usual(DealProjection deal) {
        return Stream.concat(USUAL.stream(), series(deal).stream().map(Series::name))
                .filter(deal.series()::containsKey)
                .filter(name -> Arrays.stream(deal.series(name).toArray()).anyMatch(value -> value != 0))
                .findFirst()
                .orElse(USUAL.getFirst());
    }

    /// The chart of a series.
    ///
    /// @param cases at least one; all have the deal
    public static TimeChart of(List<ComparedCase> cases, String deal, String series, Period period) {
        ComparedCase first = cases.getFirst();
        Timeline timeline = first.projection().timeline();
        Periods periods = Periods.of(timeline.start(), timeline.months(), period);
        Series line = first.projection().deal(deal).series(series);
        ValueUnit unit =
                ValueUnit.of(line.unit(), line.symbol(), first.workbook().currency());
        boolean flow = line.kind() == LineKind.FLOW;
        String word = period.name().toLowerCase(Locale.ROOT);
        TimeChart.Builder chart = TimeChart.builder(
                        ID, WorkbookView.nameOf(first.workbook().deals(), deal) + ": " + line.label(), periods, unit)
                .subtitle(flow ? " in each " + word : ", end of " + word)
                .shape(flow ? TimeChart.Shape.STEPPED : TimeChart.Shape.STRAIGHT);
        List<Points> all = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            ComparedCase each = cases.get(i);
            double[] months = months(each, deal, series, timeline);
            Points points = Points.of(flow ? periods.flows(months) : periods.stocks(months));
            all.add(points);
            chart.curve(new Curve("case-" + each.id(), each.name(), "", points, token(i), dash(i)));
        }
        return chart.summary(summary(cases, all, line, unit, periods))
                .table(table(cases, all, periods, unit))
                .build();
    }

    /// What stands in its place where a workbook has no scenarios.
    public static TimeChart nothing(Workbook workbook, Period period) {
        Timeline timeline = workbook.calendar().timeline();
        Periods periods = Periods.of(timeline.start(), timeline.months(), period);
        return TimeChart.builder(ID, "Scenarios", periods, ValueUnit.count(""))
                .empty("There is no scenario to hold beside the base.")
                .build();
    }

    /// On the calendar of the first case, which a scenario may have moved; not-a-number beside its own.
    private static double[] months(ComparedCase each, String deal, String series, Timeline timeline) {
        Series line = each.projection().deal(deal).series().get(series);
        double[] months = new double[timeline.months()];
        int offset = (int) each.projection().timeline().start().until(timeline.start(), ChronoUnit.MONTHS);
        for (int month = 0; month < months.length; month++) {
            int own = month + offset;
            months[month] = line == null || own < 0 || own >= line.size() ? Double.NaN : line.at(own);
        }
        return months;
    }

    private static Token token(int place) {
        return Token.THINGS.get(place % Token.THINGS.size());
    }

    private static Dash dash(int place) {
        return DASHES.get(place % DASHES.size());
    }

    private static String summary(
            List<ComparedCase> cases, List<Points> all, Series line, ValueUnit unit, Periods periods) {
        StringBuilder text = new StringBuilder(line.label())
                .append(" in ")
                .append(cases.size() == 1 ? "one case" : cases.size() + " cases")
                .append(
                        line.kind() == LineKind.FLOW
                                ? ", sum: "
                                : ", at the end of " + periods.label(periods.count() - 1) + ": ");
        String separator = "";
        for (int i = 0; i < cases.size(); i++) {
            Points points = all.get(i);
            double value = line.kind() == LineKind.FLOW
                    ? Arrays.stream(points.toArray()).filter(Double::isFinite).sum()
                    : points.last();
            text.append(separator)
                    .append(cases.get(i).name())
                    .append(' ')
                    .append(Double.isFinite(value) ? unit.brief(value) : "none");
            separator = "; ";
        }
        return text.append('.').toString();
    }

    private static TableTwin table(List<ComparedCase> cases, List<Points> all, Periods periods, ValueUnit unit) {
        List<TableTwin.Column> columns = new ArrayList<>();
        columns.add(new TableTwin.Column("Period", ""));
        cases.forEach(each -> columns.add(new TableTwin.Column(each.name(), unit.base())));
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (int period = 0; period < periods.count(); period++) {
            List<TableTwin.Cell> row = new ArrayList<>();
            row.add(new TableTwin.Words(periods.label(period)));
            for (Points points : all) {
                row.add(new TableTwin.Amount(points.at(period)));
            }
            rows.add(row);
        }
        return new TableTwin(columns, rows);
    }
}

package org.dealbench.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Compared;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Metric;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.Projected;
import org.dealbench.analysis.Tracking;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.Dots;
import org.dealbench.chart.time.Overlay;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// Disclosed figures of one metric against what is projected, with the variance at each (spec section 0).
///
/// The chart covers the disclosed periods and two years around them, not the whole calendar: there is nothing to
/// compare
/// further on. Its periods are as long as those of most figures, or longer if a longer period is looked at: a quarter's
/// revenue has no place on an axis of months.
public final class ActualsChart {

    private static final int YEARS_AROUND = 2;
    private static final int MONTHS_PER_YEAR = 12;
    private static final Paint.Hatch PARTIAL = new Paint.Hatch(Token.UNPOPULATED, 0.85, -45, 5, 1.1);

    private final Workbook workbook;
    private final Tracking tracking;
    private final Metric metric;
    private final Periods periods;

    private ActualsChart(Workbook workbook, Tracking tracking, Period period) {
        this.workbook = workbook;
        this.tracking = tracking;
        metric = tracking.metric();
        Period length = period.months() > tracking.usualLength().months() ? period : tracking.usualLength();
        YearMonth first = tracking.figures().getFirst().period().first();
        YearMonth last = tracking.figures().stream()
                .map(each -> each.period().last())
                .reduce(first, (one, other) -> one.isAfter(other) ? one : other);
        YearMonth until = earlier(last.plusMonths(YEARS_AROUND * MONTHS_PER_YEAR), later(metric.to(), last));
        YearMonth start = DisclosedPeriod.holding(
                        earlier(first, later(metric.from(), first.minusMonths(YEARS_AROUND * MONTHS_PER_YEAR))), length)
                .first();
        YearMonth end = DisclosedPeriod.holding(until, length).last();
        periods = Periods.of(start, (int) start.until(end, ChronoUnit.MONTHS) + 1, length);
    }

    /// The chart of one metric.
    ///
    /// @param workbook with the scenario applied that was projected
    /// @param metric the address of something that figures were disclosed of
    public static TimeChart of(Workbook workbook, Projection projection, String metric, Period period) {
        Disclosures disclosures = Disclosures.of(workbook, projection);
        Tracking tracking = disclosures
                .of(metric)
                .orElseThrow(() -> new IllegalArgumentException("no figures were disclosed of " + metric));
        return new ActualsChart(workbook, tracking, period).chart();
    }

    /// What a workbook without disclosed figures shows in its place.
    public static TimeChart nothing(Workbook workbook, Period period) {
        return TimeChart.builder(
                        id(""),
                        "Disclosed figures",
                        Periods.of(
                                workbook.calendar().start(), workbook.calendar().months(), period),
                        ValueUnit.money(workbook.currency()))
                .empty("An actual is a figure that a company disclosed for a month, quarter or year, such as the cash"
                        + " paid in Q2 2026. Add one below to see how far the projection is off.")
                .summary("No figures have been disclosed yet.")
                .build();
    }

    /// The name of a metric's chart.
    public static String id(String metric) {
        return metric.isEmpty() ? "actuals" : "actuals/" + metric;
    }

    private TimeChart chart() {
        int count = periods.count();
        double[] values = new double[count];
        double[] partial = new double[count];
        double[] disclosed = new double[count];
        double[] differences = new double[count];
        double[] relatives = new double[count];
        List<String> notes = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            DisclosedPeriod period = period(k);
            Projected projected = metric.over(period);
            values[k] = projected.value();
            partial[k] = projected.whole() ? 0 : projected.value();
            disclosed[k] = tracking.disclosed(period);
            differences[k] = projected.whole() ? disclosed[k] - projected.value() : Double.NaN;
            relatives[k] = projected.value() == 0 ? Double.NaN : differences[k] / Math.abs(projected.value());
            notes.add(Double.isFinite(disclosed[k]) ? note(differences[k], relatives[k]) : "");
            reasons.add(projected.reason());
        }
        ValueUnit unit = ValueUnit.of(metric.unit(), metric.symbol(), workbook.currency());
        TimeChart.Builder chart = TimeChart.builder(id(metric.address()), metric.label(), periods, unit)
                .subtitle(metric.isFlow() ? " in each " + word() : ", end of " + word())
                .dots(new Dots("disclosed", "Disclosed", Points.of(disclosed), notes, Symbol.DIAMOND, Token.DISCLOSED))
                .summary(summary(unit))
                .table(table(values, disclosed, differences, relatives, reasons));
        projection(chart, Points.of(values), Points.of(partial));
        return chart.build();
    }

    private void projection(TimeChart.Builder chart, Points values, Points partial) {
        if (!metric.isFlow()) {
            chart.shape(TimeChart.Shape.STRAIGHT)
                    .curve(new Curve("projected", projected(), "", values, Token.PROJECTED, Dash.SOLID));
            return;
        }
        chart.band(new Band("projected", projected(), values, AreaLook.full(Token.PROJECTED, Texture.PLAIN)));
        if (partial.largest() > 0) {
            chart.overlay(new Overlay("partial", "Only partly in the calendar", partial, PARTIAL));
        }
    }

    private String projected() {
        return metric.address().startsWith("targets/") ? "Path" : "Projected";
    }

    private DisclosedPeriod period(int k) {
        return new DisclosedPeriod(periods.start().plusMonths(periods.from(k)), periods.length());
    }

    private String note(double difference, double relative) {
        return metric.unit() == Unit.FRACTION
                ? Signed.points(difference)
                : Double.isFinite(relative) ? Signed.percent(relative) : "";
    }

    private String summary(ValueUnit unit) {
        StringBuilder text = new StringBuilder(metric.label()).append(", disclosed against projected: ");
        String separator = "";
        for (Compared each : tracking.figures()) {
            double value = each.actual().value();
            String note = note(each.variance(), each.relative());
            text.append(separator).append(each.period().label()).append(' ').append(unit.brief(value));
            if (each.projected().whole()) {
                double projected = each.projected().value();
                text.append(" against ").append(unit.brief(projected));
            }
            text.append(note.isEmpty() ? "" : " (" + note + ")");
            separator = "; ";
        }
        text.append('.');
        tracking.figures().stream()
                .map(each -> each.projected().reason())
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .forEach(reason -> text.append(' ').append(reason));
        return text.toString();
    }

    private TableTwin table(
            double[] values, double[] disclosed, double[] differences, double[] relatives, List<String> reasons) {
        String unit = metric.symbol().replace("money", workbook.currency());
        List<TableTwin.Column> columns = List.of(
                new TableTwin.Column("Period", ""),
                new TableTwin.Column("Projected", unit),
                new TableTwin.Column("Disclosed", unit),
                new TableTwin.Column("Variance", unit),
                new TableTwin.Column("Relative variance", Unit.FRACTION.symbol()),
                new TableTwin.Column("Remark", ""));
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            rows.add(List.of(
                    new TableTwin.Words(periods.label(k)),
                    new TableTwin.Amount(values[k]),
                    new TableTwin.Amount(disclosed[k]),
                    new TableTwin.Amount(differences[k]),
                    new TableTwin.Amount(relatives[k]),
                    new TableTwin.Words(reasons.get(k))));
        }
        return new TableTwin(columns, rows);
    }

    private String word() {
        return switch (periods.length()) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
        };
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}

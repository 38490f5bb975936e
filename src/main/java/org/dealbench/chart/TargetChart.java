package org.dealbench.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.Disclosures;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.Tracking;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.Dots;
import org.dealbench.chart.time.Overlay;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.TargetProjection;
import org.dealbench.model.Deal;
import org.dealbench.model.Target;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// A provider's path to its revenue target, year by year, and how much of the way its deals go (spec section 12).
///
/// The deals stand on the revenue of the base year: what remains between them and the path has to come from elsewhere.
public final class TargetChart {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int HUNDRED = 100;
    private static final Paint.Hatch PARTIAL = new Paint.Hatch(Token.UNPOPULATED, 0.85, -45, 5, 1.1);

    private final Workbook workbook;
    private final Projection projection;
    private final Target target;
    private final TargetProjection path;
    private final Periods periods;
    private final ValueUnit unit;

    private TargetChart(Workbook workbook, Projection projection, Target target, TargetProjection path) {
        this.workbook = workbook;
        this.projection = projection;
        this.target = target;
        this.path = path;
        periods = Periods.of(
                YearMonth.of(target.baseYear(), 1),
                MONTHS_PER_YEAR * (target.targetYear() - target.baseYear() + 1),
                Period.YEAR);
        unit = ValueUnit.money(workbook.currency());
    }

    /// The chart of one target.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, String targetId) {
        Target target = workbook.targets().stream()
                .filter(each -> each.id().equals(targetId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no target " + targetId));
        TargetProjection path = projection.targets().get(targetId);
        if (path == null) {
            throw new IllegalArgumentException("target " + targetId + " was not projected");
        }
        return new TargetChart(workbook, projection, target, path).chart();
    }

    /// What a workbook without targets shows in its place.
    public static TimeChart nothing(Workbook workbook) {
        return TimeChart.builder(
                        id(""),
                        "Path to target",
                        Periods.of(
                                workbook.calendar().start(), workbook.calendar().months(), Period.YEAR),
                        ValueUnit.money(workbook.currency()))
                .empty("A target is a revenue that a provider wants to reach by some year. Add one below to see the"
                        + " growth it takes and how much of the way the deals go.")
                .summary("There is no target yet.")
                .build();
    }

    /// The name of a target's chart.
    public static String id(String target) {
        return target.isEmpty() ? "targets" : "targets/" + target;
    }

    private TimeChart chart() {
        int count = periods.count();
        TimeChart.Builder chart = TimeChart.builder(id(target.id()), target.name(), periods, unit)
                .subtitle(" in each year; the path takes " + percent(path.requiredCagr()) + " a year")
                .total("Base year and deals")
                .band(new Band(
                        "base",
                        "Revenue of " + target.baseYear(),
                        Points.constant(target.baseRevenue(), count),
                        AreaLook.light(Token.LAPSED, Texture.PLAIN)))
                .summary(summary())
                .table(table());
        ColourAssignment colours = ColourAssignment.of(workbook);
        for (Deal deal : workbook.deals()) {
            if (deal.provider().equals(target.provider())) {
                Look look = colours.party(deal.customer());
                chart.band(new Band(
                        "deal-" + deal.id(),
                        deal.name(),
                        Points.of(revenue(deal)),
                        AreaLook.full(look.token(), look.texture())));
            }
        }
        Points partial = Points.of(years(0, year -> year.partial() ? year.dealRevenue() : 0));
        if (partial.largest() > 0) {
            chart.overlay(new Overlay("partial", "Year only partly in the calendar", partial, PARTIAL));
        }
        double last = target.targetRevenue();
        chart.curve(new Curve(
                "path",
                "Path",
                unit.brief(last) + " in " + target.targetYear(),
                Points.of(years(target.baseRevenue(), TargetProjection.Year::path)),
                Token.CONTRACTED,
                Dash.SOLID));
        disclosed().ifPresent(chart::dots);
        return chart.build();
    }

    private Optional<Dots> disclosed() {
        String address = "targets/" + target.id();
        Optional<Tracking> tracking = Disclosures.of(workbook, projection).of(address);
        if (tracking.isEmpty()) {
            return Optional.empty();
        }
        double[] values = new double[periods.count()];
        List<String> notes = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            DisclosedPeriod year = new DisclosedPeriod(YearMonth.of(target.baseYear() + k, 1), Period.YEAR);
            values[k] = tracking.get().disclosed(year);
            notes.add("");
        }
        Points points = Points.of(values);
        return points.largest() == 0
                ? Optional.empty()
                : Optional.of(new Dots("disclosed", "Disclosed", points, notes, Symbol.DIAMOND, Token.DISCLOSED));
    }

    /// By year.
    ///
    /// @param base in the base year, which the path starts from
    private double[] years(double base, ToDoubleFunction<TargetProjection.Year> value) {
        return DoubleStream.concat(DoubleStream.of(base), path.years().stream().mapToDouble(value))
                .toArray();
    }

    private double[] revenue(Deal deal) {
        double[] monthly = projection.deal(deal.id()).series("revenue.total").toArray();
        double[] values = new double[periods.count()];
        for (int month = 0; month < monthly.length; month++) {
            int k = projection.timeline().month(month).getYear() - target.baseYear();
            if (k > 0 && k < values.length) {
                values[k] += monthly[month];
            }
        }
        return values;
    }

    private String summary() {
        StringBuilder text = new StringBuilder(target.name())
                .append(": from ")
                .append(unit.brief(target.baseRevenue()))
                .append(" in ")
                .append(target.baseYear())
                .append(" to ")
                .append(unit.brief(target.targetRevenue()))
                .append(" in ")
                .append(target.targetYear())
                .append(", which takes ")
                .append(percent(path.requiredCagr()))
                .append(" a year.");
        path.years().stream()
                .filter(year -> Double.isFinite(year.shareOfIncrement()))
                .reduce((_, last) -> last)
                .ifPresent(year -> text.append(" In ")
                        .append(year.year())
                        .append(" the deals bring ")
                        .append(unit.brief(year.dealRevenue()))
                        .append(", ")
                        .append(percent(year.shareOfIncrement()))
                        .append(" of what the path adds to the base year."));
        remark(text, TargetProjection.Year::partial, " lie only partly in the calendar");
        remark(text, year -> year.months() == 0, " lie outside the calendar, so nothing is known of the deals");
        return text.toString();
    }

    private void remark(StringBuilder text, Predicate<TargetProjection.Year> which, String words) {
        List<String> years = path.years().stream()
                .filter(which)
                .map(year -> String.valueOf(year.year()))
                .toList();
        if (!years.isEmpty()) {
            text.append(' ')
                    .append(years.size() == 1 ? years.getFirst() : years.getFirst() + " to " + years.getLast())
                    .append(years.size() == 1 ? words.replace(" lie ", " lies ") : words)
                    .append('.');
        }
    }

    private TableTwin table() {
        String money = workbook.currency();
        List<TableTwin.Column> columns = List.of(
                new TableTwin.Column("Year", ""),
                new TableTwin.Column("Path", money),
                new TableTwin.Column("Path above the base year", money),
                new TableTwin.Column("Revenue of the deals", money),
                new TableTwin.Column("Deals' share of the increment", Unit.FRACTION.symbol()),
                new TableTwin.Column("Remark", ""));
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                new TableTwin.Words(String.valueOf(target.baseYear())),
                new TableTwin.Amount(target.baseRevenue()),
                new TableTwin.Amount(0),
                new TableTwin.Amount(Double.NaN),
                new TableTwin.Amount(Double.NaN),
                new TableTwin.Words("Base year.")));
        for (TargetProjection.Year year : path.years()) {
            rows.add(List.of(
                    new TableTwin.Words(String.valueOf(year.year())),
                    new TableTwin.Amount(year.path()),
                    new TableTwin.Amount(year.path() - target.baseRevenue()),
                    new TableTwin.Amount(year.dealRevenue()),
                    new TableTwin.Amount(year.shareOfIncrement()),
                    new TableTwin.Words(remark(year))));
        }
        return new TableTwin(columns, rows);
    }

    private static String remark(TargetProjection.Year year) {
        return year.partial()
                ? String.format(Locale.ROOT, "%d of 12 months lie in the calendar.", year.months())
                : year.months() == 0 ? "Outside the calendar." : "";
    }

    private static String percent(double part) {
        return Numerals.fixed(HUNDRED * part, 1) + " %";
    }
}

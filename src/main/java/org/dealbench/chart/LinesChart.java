package org.dealbench.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.PeriodValues;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.LineAddresses;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Workbook;

/// Lines of one's own over time, those in one unit together.
public final class LinesChart {

    public static final String ID = "lines";

    /// More curves than colours could not be told apart.
    private static final int SHOWN = Token.THINGS.size();

    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED);

    /// A line and its values.
    private record Drawn(AnalystLine line, String label, Series series, Points points) {}

    private LinesChart() {}

    /// The chart of some lines: of those in the unit of the first of them, whatever of the others have another one.
    ///
    /// @param workbook with the scenario applied that was projected
    /// @param ids of lines, none for all
    public static TimeChart of(Workbook workbook, Projection projection, Period period, Collection<String> ids) {
        WorkbookView view = WorkbookView.of(workbook, projection, period);
        List<Drawn> all = drawn(view, ids);
        String symbol = all.isEmpty() ? "1" : all.getFirst().series.symbol();
        List<Drawn> shown = all.stream()
                .filter(each -> each.series.symbol().equals(symbol))
                .limit(SHOWN)
                .toList();
        ValueUnit unit = shown.isEmpty()
                ? ValueUnit.count("")
                : ValueUnit.of(shown.getFirst().series.unit(), symbol, workbook.currency());
        TimeChart.Builder chart = TimeChart.builder(id(shown, ids), title(shown), view.periods(), unit)
                .subtitle(subtitle(view, shown))
                .shape(isStepped(shown) ? TimeChart.Shape.STEPPED : TimeChart.Shape.STRAIGHT)
                .table(view.table(
                        shown.stream()
                                .map(each -> new TableTwin.Column(each.label, unit.base()))
                                .toList(),
                        shown.stream().map(Drawn::points).toList()))
                .summary(summary(view, shown, unit))
                .empty(shown.isEmpty() ? empty(workbook, ids) : "");
        for (int i = 0; i < shown.size(); i++) {
            Drawn each = shown.get(i);
            chart.curve(new Curve(
                    each.line.id(),
                    each.label,
                    shown.size() > 1 ? each.line.name() : "",
                    each.points,
                    Token.THINGS.get(i),
                    DASHES.get(i % DASHES.size())));
        }
        return chart.build();
    }

    /// The series of a line; empty for a scalar, and for a line that has no values.
    public static Optional<Series> series(Projection projection, AnalystLine line) {
        String name = "lines/" + line.id();
        return Optional.ofNullable(
                line.deal() == null
                        ? projection.portfolio().get(name)
                        : projection.deal(line.deal()).series().get(name));
    }

    private static List<Drawn> drawn(WorkbookView view, Collection<String> ids) {
        List<Drawn> drawn = new ArrayList<>();
        for (AnalystLine line : view.workbook().lines()) {
            if (ids.isEmpty() || ids.contains(line.id())) {
                series(view.projection(), line)
                        .ifPresent(series -> drawn.add(new Drawn(
                                line,
                                label(view, line),
                                series,
                                Points.of(PeriodValues.of(series, view.periods()))
                                        .ofLine(LineAddresses.of(line)))));
            }
        }
        return drawn;
    }

    /// With the deal it is of, where there are several.
    private static String label(WorkbookView view, AnalystLine line) {
        return line.deal() == null || view.workbook().deals().size() == 1
                ? line.name()
                : line.name() + ", " + WorkbookView.nameOf(view.workbook().deals(), line.deal());
    }

    private static String id(List<Drawn> shown, Collection<String> ids) {
        return ids.size() == 1 && shown.size() == 1
                ? ID + "/" + shown.getFirst().line.id()
                : ID;
    }

    private static String title(List<Drawn> shown) {
        return shown.size() == 1 ? shown.getFirst().label : "Lines of one's own";
    }

    private static boolean isStepped(List<Drawn> shown) {
        return shown.stream().anyMatch(each -> each.series.kind() == LineKind.FLOW);
    }

    private static String subtitle(WorkbookView view, List<Drawn> shown) {
        List<LineKind> kinds =
                shown.stream().map(each -> each.series.kind()).distinct().toList();
        if (kinds.size() != 1) {
            return shown.isEmpty() ? "" : " by " + view.length();
        }
        return switch (kinds.getFirst()) {
            case FLOW -> " in each " + view.length();
            case STOCK, SCALAR -> ", " + view.end();
            case RATE -> " by " + view.length();
        };
    }

    private static String empty(Workbook workbook, Collection<String> ids) {
        if (workbook.lines().isEmpty()) {
            return "A line of your own is a formula over what the program computes, such as revenue.total /"
                    + " capacity.itMw: revenue for each megawatt. Add one below.";
        }
        return ids.isEmpty()
                ? "No line has a value for every month. The table below says why."
                : "What is selected is one number, or has a fault. The table below says which.";
    }

    private static String summary(WorkbookView view, List<Drawn> shown, ValueUnit unit) {
        if (shown.isEmpty()) {
            return "Lines of one's own: none with a value for every month.";
        }
        return shown.stream()
                .map(each -> each.label + ": " + told(view, each, unit))
                .collect(Collectors.joining(" "));
    }

    private static String told(WorkbookView view, Drawn each, ValueUnit unit) {
        int highest = -1;
        for (int k = 0; k < each.points.size(); k++) {
            if (Double.isFinite(each.points.at(k)) && (highest < 0 || each.points.at(k) > each.points.at(highest))) {
                highest = k;
            }
        }
        if (highest < 0) {
            return "no values.";
        }
        String last = Double.isFinite(each.points.last()) ? unit.brief(each.points.last()) : "nothing";
        return "at most " + unit.brief(each.points.at(highest)) + " in "
                + view.periods().label(highest) + "; " + last + " in " + view.last() + ".";
    }
}

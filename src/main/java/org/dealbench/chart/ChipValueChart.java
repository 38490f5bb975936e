package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.xy.Across;
import org.dealbench.chart.xy.XyChart;
import org.dealbench.chart.xy.XyGroup;
import org.dealbench.chart.xy.XyPoint;
import org.dealbench.engine.deal.ChipProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Chip;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// The chips of the catalogue by what they do for a watt and what a PFLOP-hour of them costs (spec section 2): the best
/// stand at the upper left.
public final class ChipValueChart {

    /// Its id, as every workbook has one.
    public static final String ID = "chips";

    private static final double ROOM = 1.15;
    private static final String EMPTY =
            "There are no chips with a price yet. Add chips below to see what they do for their power and their price.";

    private ChipValueChart() {}

    /// The chart of a workbook, at list prices of the first month.
    ///
    /// @param workbook with the scenario applied that was projected
    public static XyChart of(Workbook workbook, Projection projection) {
        List<Figures> all = figures(workbook, projection);
        double dearest = all.stream().mapToDouble(Figures::price).max().orElse(1);
        ValueUnit price = ValueUnit.of(Unit.MONEY_PER_PFLOP_HOUR, workbook.currency());
        ValueUnit performance = ValueUnit.of(Unit.TFLOPS_PER_WATT, workbook.currency());
        ColourAssignment colours = ColourAssignment.of(workbook);
        XyChart.Builder chart = XyChart.builder(
                        ID,
                        "Performance per watt against price",
                        new Across("List price per PFLOP-hour", price, new Span(0, dearest > 0 ? dearest * ROOM : 1)),
                        performance)
                .subtitle(", dense FP8 for each all-in watt; upper left is better")
                .fromZero()
                .table(table(workbook, all))
                .summary(summary(all, price, performance))
                .empty(all.isEmpty() ? EMPTY : "");
        for (Figures each : all) {
            Look look = colours.chip(each.chip().id());
            chart.group(new XyGroup(each.chip().id(), each.chip().name(), look.symbol(), look.token()));
            chart.point(new XyPoint(
                    each.chip().id(),
                    each.chip().name(),
                    sentence(each, price, performance),
                    each.price(),
                    each.perWatt(),
                    look.symbol(),
                    look.token(),
                    false));
        }
        return chart.build();
    }

    /// A chip with what is drawn of it.
    private record Figures(Chip chip, double price, double perWatt, double advantage) {}

    private static List<Figures> figures(Workbook workbook, Projection projection) {
        List<Figures> all = new ArrayList<>();
        for (Chip chip : workbook.chips()) {
            ChipProjection outcome = projection.chips().get(chip.id());
            if (outcome != null) {
                Figures figures = new Figures(
                        chip,
                        first(outcome, "pricePerPflopHour"),
                        outcome.scalars().getOrDefault("tflopsPerWatt", Double.NaN),
                        first(outcome, "impliedAdvantage"));
                if (Double.isFinite(figures.price()) && Double.isFinite(figures.perWatt())) {
                    all.add(figures);
                }
            }
        }
        return all;
    }

    private static double first(ChipProjection outcome, String name) {
        Series series = outcome.series().get(name);
        return series == null ? Double.NaN : series.at(0);
    }

    private static TableTwin table(Workbook workbook, List<Figures> all) {
        return new TableTwin(
                List.of(
                        new TableTwin.Column("Chip", ""),
                        new TableTwin.Column(
                                "Price per PFLOP-hour", Unit.MONEY_PER_PFLOP_HOUR.symbol(workbook.currency())),
                        new TableTwin.Column("Performance per watt", Unit.TFLOPS_PER_WATT.symbol()),
                        new TableTwin.Column("Implied advantage", Unit.FRACTION.symbol())),
                all.stream()
                        .map(each -> List.<TableTwin.Cell>of(
                                new TableTwin.Words(each.chip().name()),
                                new TableTwin.Amount(each.price()),
                                new TableTwin.Amount(each.perWatt()),
                                new TableTwin.Amount(each.advantage())))
                        .toList());
    }

    private static String summary(List<Figures> all, ValueUnit price, ValueUnit performance) {
        return all.isEmpty()
                ? EMPTY
                : "Chips by price and performance per watt. "
                        + all.stream()
                                .map(each -> sentence(each, price, performance))
                                .collect(Collectors.joining(" "));
    }

    private static String sentence(Figures figures, ValueUnit price, ValueUnit performance) {
        return figures.chip().name() + ": "
                + performance.brief(figures.perWatt()) + " at "
                + price.brief(figures.price()) + ".";
    }
}

package org.dealbench.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.ChipProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Series;
import org.dealbench.model.Chip;
import org.dealbench.model.Claim;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What each chip gives for the price over the reference chip (`impliedAdvantage`, spec section 2), against the range
/// that is claimed for any chip of the catalogue.
public final class ChipAdvantageChart {

    /// Its id, as every workbook has one.
    public static final String ID = "chip-advantage";

    private static final Pattern ADVANTAGE = Pattern.compile("chips/[^/]+/pricing/advantage");

    private ChipAdvantageChart() {}

    /// The chart of a workbook.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, Period period) {
        WorkbookView view = WorkbookView.of(workbook, projection, period);
        ColourAssignment colours = ColourAssignment.of(workbook);
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        TimeChart.Builder chart = TimeChart.builder(
                        ID, "Price-performance over " + reference(workbook), view.periods(), ValueUnit.fraction())
                .subtitle(" more performance for the price, at list prices, " + view.end())
                .shape(TimeChart.Shape.STRAIGHT);
        StringBuilder summary = new StringBuilder("Price-performance over ")
                .append(reference(workbook))
                .append(" at list prices.");
        for (Chip chip : workbook.chips()) {
            ChipProjection outcome = projection.chips().get(chip.id());
            Series series = outcome == null ? null : outcome.series().get("impliedAdvantage");
            if (series == null || chip.id().equals(workbook.referenceChip()) || !Double.isFinite(series.at(0))) {
                continue;
            }
            Points points = view.stock(series);
            Look look = colours.chip(chip.id());
            chart.curve(new Curve(chip.id(), chip.name(), chip.name(), points, look.token(), look.dash()));
            columns.add(new TableTwin.Column(chip.name(), Unit.FRACTION.symbol()));
            values.add(points);
            summary.append(' ')
                    .append(chip.name())
                    .append(" goes from ")
                    .append(percent(series.at(0)))
                    .append(" to ")
                    .append(percent(points.last()))
                    .append('.');
        }
        DoubleSummaryStatistics claimed = claimed(workbook);
        if (claimed.getCount() > 0 && !columns.isEmpty()) {
            chart.curve(claim("claimed-low", "Claimed, lowest", claimed.getMin(), view));
            if (claimed.getMax() > claimed.getMin()) {
                chart.curve(claim("claimed-high", "Claimed, highest", claimed.getMax(), view));
            }
            summary.append(" Claimed are ")
                    .append(percent(claimed.getMin()))
                    .append(" to ")
                    .append(percent(claimed.getMax()))
                    .append('.');
        }
        return chart.table(view.table(columns, values))
                .summary(summary.toString())
                .empty(whyEmpty(workbook, columns.isEmpty()))
                .build();
    }

    private static String reference(Workbook workbook) {
        return workbook.chips().stream()
                .filter(chip -> chip.id().equals(workbook.referenceChip()))
                .map(Chip::name)
                .findFirst()
                .orElse("the reference chip");
    }

    private static String whyEmpty(Workbook workbook, boolean nothing) {
        if (workbook.referenceChip() == null) {
            return "There is no reference chip to compare with. Choose one in the workbook's settings.";
        }
        return nothing ? "There is no other chip with a price to compare with the reference chip." : "";
    }

    private static Curve claim(String id, String label, double value, WorkbookView view) {
        return new Curve(
                id,
                label + " " + percent(value),
                "",
                Points.constant(value, view.periods().count()),
                Token.CONTRACTED,
                Dash.DASHED);
    }

    /// Both ends of what unsuperseded claims say of any chip's advantage.
    private static DoubleSummaryStatistics claimed(Workbook workbook) {
        DoubleSummaryStatistics ends = new DoubleSummaryStatistics();
        for (Claim claim : workbook.claims()) {
            if (claim.supersededBy() == null && ADVANTAGE.matcher(claim.input()).matches()) {
                accept(ends, claim.low() == null ? claim.value() : claim.low());
                accept(ends, claim.high() == null ? claim.value() : claim.high());
            }
        }
        return ends;
    }

    private static void accept(DoubleSummaryStatistics ends, @Nullable Value value) {
        if (value instanceof Value.Numeric(double number)) {
            ends.accept(number);
        }
    }

    private static String percent(double share) {
        return ValueUnit.fraction().brief(share);
    }
}

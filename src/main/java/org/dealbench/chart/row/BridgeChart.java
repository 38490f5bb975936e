package org.dealbench.chart.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.dealbench.chart.display.Chart;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;

/// How one number becomes another, step by step: a waterfall of rows from the first level down to the last.
///
/// It lies on its side because the steps are named by what changed, which takes more words than stand under a column.
/// Where there is no room for all steps the smallest are one row, so that first and last are always seen. The levels
/// themselves are bars from zero; where the steps would be too small beside those, they are points and the axis is cut.
///
/// @param subtitle what is shown, to follow the unit
/// @param empty what to say where there is nothing to show, empty if there is something
public record BridgeChart(
        String id,
        String title,
        String subtitle,
        RowAxis axis,
        Level from,
        List<Step> steps,
        Level to,
        String empty,
        String summary,
        TableTwin table)
        implements Chart {

    private static final double SMALL = 0.25;
    private static final int FEWEST = 3;

    /// A level with its name.
    ///
    /// @param says the value in words
    public record Level(String name, double value, String says) {}

    /// One step.
    ///
    /// @param says the amount in words, with its sign
    public record Step(String id, String label, double amount, String says) {}

    public BridgeChart {
        steps = List.copyOf(steps);
    }

    @Override
    public ChartLayout layout(LayoutRequest request) {
        // The signs of the amounts say what the legend says: where it would take the room of a row it is left out.
        boolean legend = new RowLayouter(rows(steps, true), request).room() >= FEWEST;
        RowChart all = rows(steps, legend);
        int room = new RowLayouter(all, request).room();
        return new RowLayouter(all.rows().size() <= room ? all : rows(fewer(room - 2), legend), request).layout();
    }

    /// The largest steps in their places, all others in one; none where there is only room for the levels.
    private List<Step> fewer(int most) {
        if (most < 1) {
            return List.of();
        }
        Set<Step> kept = new HashSet<>(steps.stream()
                .sorted(Comparator.comparingDouble((Step step) -> -Math.abs(step.amount())))
                .limit(most - 1L)
                .toList());
        List<Step> fewer = new ArrayList<>(steps.stream().filter(kept::contains).toList());
        double rest = steps.stream()
                .filter(step -> !kept.contains(step))
                .mapToDouble(Step::amount)
                .sum();
        fewer.add(new Step("others", (steps.size() - fewer.size()) + " others", rest, signed(rest)));
        return fewer;
    }

    private RowChart rows(List<Step> shown, boolean legend) {
        boolean cut = isCut(shown);
        List<ChartRow> rows = new ArrayList<>();
        rows.add(level("from", from, cut));
        double level = from.value();
        for (Step step : shown) {
            double next = level + step.amount();
            rows.add(new ChartRow(
                    step.id(),
                    step.label(),
                    step.says(),
                    new Mark.Step(level, next),
                    step.amount() < 0 ? Token.FALL : Token.RISE,
                    Symbol.DOT,
                    true));
            level = next;
        }
        rows.add(level("to", to, cut));
        return new RowChart(
                id,
                title,
                subtitle,
                axis,
                empty.isEmpty() ? rows : List.of(),
                Optional.empty(),
                legend ? keys(shown) : List.of(),
                empty,
                summary,
                table);
    }

    private static List<SymbolKey> keys(List<Step> shown) {
        List<SymbolKey> keys = new ArrayList<>();
        if (shown.stream().anyMatch(step -> step.amount() > 0)) {
            keys.add(new SymbolKey("Adds", Symbol.TRIANGLE, Token.RISE));
        }
        if (shown.stream().anyMatch(step -> step.amount() < 0)) {
            keys.add(new SymbolKey("Takes away", Symbol.SQUARE, Token.FALL));
        }
        return keys;
    }

    private ChartRow level(String rowId, Level level, boolean cut) {
        double value = level.value();
        return new ChartRow(
                rowId,
                level.name(),
                level.says(),
                cut ? new Mark.Dot(value, value, value) : new Mark.Bar(value),
                Token.CONTRACTED,
                Symbol.DIAMOND,
                true);
    }

    private boolean isCut(List<Step> shown) {
        double low = Math.min(from.value(), to.value());
        double high = Math.max(from.value(), to.value());
        double level = from.value();
        for (Step step : shown) {
            level += step.amount();
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        double largest = DoubleStream.of(low, high).map(Math::abs).max().orElse(0);
        return axis instanceof RowAxis.Dates || (high > low && high - low < SMALL * largest);
    }

    private String signed(double amount) {
        String sign = amount < 0 ? "\u2212" : amount > 0 ? "+" : "";
        return sign
                + switch (axis) {
                    case RowAxis.Amounts(ValueUnit unit) -> unit.brief(Math.abs(amount));
                    case RowAxis.Dates _ -> Numerals.brief(Math.abs(amount)) + " months";
                };
    }
}

package org.dealbench.chart.scale;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.Span;

/// Dates along a horizontal axis of months: months or quarters over years, or years alone.
///
/// A label stands in the middle of the months it names and is there only if it fits between their edges, so
/// labels can neither collide nor be cut, whatever is shown. Where not every year has room, every second,
/// fifth or tenth is named at its first of January.
public final class DateTicks {

    private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

    private DateTicks() {}

    /// The names and lines for a stretch of months at a given width.
    ///
    /// @param start month 0
    /// @param pixelsPerMonth of the visible part
    /// @param width of a label in pixels
    /// @param gap least distance of two labels in pixels
    public static AxisTicks of(
            YearMonth start, Span visible, double pixelsPerMonth, ToDoubleFunction<String> width, double gap) {
        return new Maker(start, visible, pixelsPerMonth, width, gap).make();
    }

    private record Maker(
            YearMonth start, Span visible, double pixelsPerMonth, ToDoubleFunction<String> width, double gap) {

        AxisTicks make() {
            if (fits("Mar", 1, 1.5)) {
                return twoRows(1);
            }
            if (fits("Q3", 3, 3)) {
                return twoRows(3);
            }
            List<AxisTicks.Label> years = fits("2030", 12, 1) ? named(12, 0) : List.of();
            if (years.isEmpty()) {
                years = everySoManyYears();
            }
            if (years.isEmpty()) {
                years = oneForAll();
            }
            return new AxisTicks(years, edges(12), List.of(), 1);
        }

        /// Months and quarters want more air than they need, or there are too many words.
        private boolean fits(String label, int months, double gaps) {
            return width.applyAsDouble(label) + gaps * gap <= months * pixelsPerMonth;
        }

        private AxisTicks twoRows(int months) {
            List<AxisTicks.Label> labels = new ArrayList<>(named(months, 0));
            labels.addAll(named(12, 1));
            return new AxisTicks(labels, edges(12), edges(months), 2);
        }

        /// The labels of all stretches of so many months that have room for theirs.
        private List<AxisTicks.Label> named(int months, int row) {
            List<AxisTicks.Label> labels = new ArrayList<>();
            for (int edge = firstEdge(months); edge < visible.to(); edge += months) {
                String text = text(start.plusMonths(edge), months);
                double from = Math.max(edge, visible.from());
                double to = Math.min(edge + months, visible.to());
                if (width.applyAsDouble(text) + gap <= (to - from) * pixelsPerMonth) {
                    labels.add(new AxisTicks.Label(text, from, to, row));
                }
            }
            return labels;
        }

        private static String text(YearMonth month, int months) {
            return switch (months) {
                case 1 -> Periods.label(month.getMonth());
                case 3 -> "Q" + ((month.getMonthValue() - 1) / 3 + 1);
                default -> String.valueOf(month.getYear());
            };
        }

        private List<AxisTicks.Label> everySoManyYears() {
            for (int step : YEAR_STEPS) {
                if (fits("2030", 12 * step, 1)) {
                    return januaries(step);
                }
            }
            return List.of();
        }

        private List<AxisTicks.Label> januaries(int step) {
            List<AxisTicks.Label> labels = new ArrayList<>();
            for (int edge = firstEdge(12); edge <= visible.to(); edge += 12) {
                int year = start.plusMonths(edge).getYear();
                String text = String.valueOf(year);
                double half = width.applyAsDouble(text) / 2 / pixelsPerMonth;
                if (year % step == 0 && edge - half >= visible.from() && edge + half <= visible.to()) {
                    labels.add(new AxisTicks.Label(text, edge, edge, 0));
                }
            }
            return labels;
        }

        /// The first and the last month in one label, where nothing else has room.
        private List<AxisTicks.Label> oneForAll() {
            String first = Periods.label(start.plusMonths((long) Math.floor(visible.from())));
            String last = Periods.label(start.plusMonths((long) Math.ceil(visible.to()) - 1));
            String text = first.equals(last) ? first : first + " \u2013 " + last;
            return width.applyAsDouble(text) <= visible.length() * pixelsPerMonth
                    ? List.of(new AxisTicks.Label(text, visible.from(), visible.to(), 0))
                    : List.of();
        }

        private List<Double> edges(int months) {
            List<Double> edges = new ArrayList<>();
            for (int edge = firstEdge(months); edge <= visible.to(); edge += months) {
                if (edge >= visible.from()) {
                    edges.add((double) edge);
                }
            }
            return edges;
        }

        /// The last beginning of a month, quarter or year that is not right of the visible part's left edge.
        private int firstEdge(int months) {
            YearMonth month = start.plusMonths((long) Math.floor(visible.from()));
            YearMonth first = month.minusMonths((month.getMonthValue() - 1) % months);
            return (int) ChronoUnit.MONTHS.between(start, first);
        }
    }
}

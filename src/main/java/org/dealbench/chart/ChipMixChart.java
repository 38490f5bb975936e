package org.dealbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Chip;
import org.dealbench.model.Workbook;

/// Which chips fill the power of a deal, as shares or in numbers.
///
/// Shares of a quarter or a year are those at its end, worked out from the megawatts there.
public final class ChipMixChart {

    /// What is not above this part of the deal's largest IT power is rounding, as a retired fleet leaves it (sections
    /// 16 and 17).
    private static final double NOISE = 1e-9;

    private static final double WATTS_PER_MEGAWATT = 1e6;

    private ChipMixChart() {}

    /// One chip of the deal with its values.
    private record Row(Chip chip, Points points) {}

    /// The chart of one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(
            Workbook workbook, Projection projection, String dealId, Period period, ChipMeasure measure) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        List<Row> rows = rows(view, measure);
        TimeChart.Builder chart = TimeChart.builder(
                        measure.chartId(dealId), measure.title(view.deal().name()), view.periods(), unit(measure))
                .subtitle(subtitle(view, measure))
                .shape(shape(measure, period))
                .table(table(view, rows, measure))
                .summary(summary(view, rows, measure))
                .empty(empty(view, rows));
        if (measure == ChipMeasure.SHARE) {
            chart.top(1);
        } else {
            chart.total("Total");
        }
        bands(view, rows).forEach(chart::band);
        return chart.build();
    }

    private static TimeChart.Shape shape(ChipMeasure measure, Period period) {
        return switch (measure) {
            case ADDITIONS -> TimeChart.Shape.STEPPED;
            case SHARE -> period == Period.MONTH ? TimeChart.Shape.STRAIGHT : TimeChart.Shape.STEPPED;
            case CHIPS, H100E -> TimeChart.Shape.STRAIGHT_FROM_ZERO;
        };
    }

    private static ValueUnit unit(ChipMeasure measure) {
        return switch (measure) {
            case SHARE -> ValueUnit.fraction();
            case CHIPS, ADDITIONS -> ValueUnit.count("chips");
            case H100E -> ValueUnit.count("H100e");
        };
    }

    private static String subtitle(DealView view, ChipMeasure measure) {
        return switch (measure) {
            case SHARE -> " of in-service IT power, " + view.end();
            case CHIPS -> ", " + view.end();
            case H100E ->
                ", " + view.end() + "; one H100e is "
                        + Numerals.brief(view.workbook().referenceTflops()) + " dense FP8 TFLOPS";
            case ADDITIONS -> " in each " + view.length();
        };
    }

    /// The chips that ever serve the deal, in the catalogue's order.
    private static List<Row> rows(DealView view, ChipMeasure measure) {
        double noise = NOISE * view.stock("capacity.itMw").largest();
        double[] fleet = new double[view.periods().count()];
        List<Chip> chips = new ArrayList<>();
        for (Chip chip : view.workbook().chips()) {
            Points power = power(view, chip, noise);
            if (power.largest() > 0 || added(view, chip, noise).largest() > 0) {
                chips.add(chip);
                for (int k = 0; k < fleet.length; k++) {
                    fleet[k] += power.at(k);
                }
            }
        }
        return chips.stream()
                .map(chip -> new Row(chip, points(view, chip, measure, fleet, noise)))
                .toList();
    }

    private static Points points(DealView view, Chip chip, ChipMeasure measure, double[] fleet, double noise) {
        return switch (measure) {
            case SHARE ->
                Points.of(Periods.ratio(power(view, chip, noise).toArray(), fleet, 0))
                        .ofLine(view.address("chips.share/" + chip.id()));
            case CHIPS -> inService(view, chip, 1, noise).ofLine(view.address("chips.inService/" + chip.id()));
            case H100E -> inService(view, chip, chip.tflops() / view.workbook().referenceTflops(), noise);
            case ADDITIONS -> added(view, chip, noise);
        };
    }

    /// IT megawatts in service.
    private static Points power(DealView view, Chip chip, double noise) {
        Points power = view.stock("chips.itMw/" + chip.id());
        return power.where(k -> power.at(k) > noise);
    }

    private static Points inService(DealView view, Chip chip, double each, double noise) {
        Points power = power(view, chip, noise);
        double[] chips = view.stock("chips.inService/" + chip.id()).toArray();
        for (int k = 0; k < chips.length; k++) {
            chips[k] *= each;
        }
        return Points.of(chips).where(k -> power.at(k) > 0);
    }

    private static Points added(DealView view, Chip chip, double noise) {
        Points added = view.flow("chips.added/" + chip.id());
        return added.where(k -> added.at(k) * chip.watts() > noise * WATTS_PER_MEGAWATT);
    }

    private static List<Band> bands(DealView view, List<Row> rows) {
        ColourAssignment colours = ColourAssignment.of(view.workbook());
        Set<Integer> shown = Largest.of(rows.stream()
                .map(row -> view.stock("chips.itMw/" + row.chip().id()).largest())
                .toList());
        List<Band> bands = new ArrayList<>();
        Points rest = Points.constant(0, view.periods().count());
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (shown.contains(r)) {
                Look look = colours.chip(row.chip().id());
                bands.add(new Band(
                        row.chip().id(), row.chip().name(), row.points(), AreaLook.full(look.token(), look.texture())));
            } else {
                rest = rest.plus(row.points());
            }
        }
        if (shown.size() < rows.size()) {
            bands.add(new Band(
                    "rest",
                    rows.size() - shown.size() + " more chips",
                    rest,
                    AreaLook.full(Token.OTHERS, Texture.PLAIN)));
        }
        return bands;
    }

    private static String empty(DealView view, List<Row> rows) {
        if (!rows.isEmpty()) {
            return "";
        }
        if (view.stock("capacity.itMw").largest() == 0) {
            return "This deal has no power for chips. Add a phase to fill.";
        }
        return view.deal().mix() == null
                ? "This deal has no chip mix, so its power stands empty. Add a row to the mix."
                : "No chip of the mix is available within the calendar, so the power stands empty.";
    }

    private static TableTwin table(DealView view, List<Row> rows, ChipMeasure measure) {
        return view.table(
                rows.stream()
                        .map(row -> new TableTwin.Column(
                                row.chip().name(), unit(measure).base()))
                        .toList(),
                rows.stream().map(Row::points).toList());
    }

    private static String summary(DealView view, List<Row> rows, ChipMeasure measure) {
        String deal = view.deal().name();
        if (rows.isEmpty()) {
            return empty(view, rows).replaceFirst("^This deal", Matcher.quoteReplacement(deal));
        }
        Points total = rows.stream().map(Row::points).reduce(Points::plus).orElseThrow();
        ValueUnit unit = unit(measure);
        String told = rows.stream()
                .filter(row -> row.points().last() > 0)
                .sorted(Comparator.comparingDouble((Row row) -> -row.points().last()))
                .limit(Largest.SHOWN)
                .map(row -> row.chip().name() + " "
                        + unit.multipleFor(row.points().last())
                                .brief(row.points().last()))
                .collect(Collectors.joining(", "));
        String when = measure == ChipMeasure.ADDITIONS ? " in " : " at the end of ";
        String sum = measure == ChipMeasure.SHARE ? "" : " (" + unit.brief(total.last()) + " in all)";
        return measure.title(deal) + when + view.last() + sum + ": " + (told.isEmpty() ? "none" : told) + ".";
    }
}

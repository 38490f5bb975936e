package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Paint;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.Overlay;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.PhaseOutcome;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Phase;
import org.dealbench.model.Workbook;

/// When the power of a deal comes: facility megawatts by phase against what is contracted.
///
/// Firm phases lie at the bottom and are full, options and "up to" phases above them and light. Power that has
/// no chips yet is hatched from the top of the stack; it is known in IT megawatts and drawn at the deal's own
/// ratio of facility to IT power (section 6).
public final class CapacityChart {

    private static final Paint.Hatch UNPOPULATED = new Paint.Hatch(Token.UNPOPULATED, 0.85, -45, 5, 1.1);

    private CapacityChart() {}

    /// The chart of one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, String dealId, Period period) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        List<Phase> phases = view.deal().phases();
        ValueUnit unit = ValueUnit.power();
        TimeChart.Builder chart = TimeChart.builder(
                        dealId + "/capacity", view.deal().name() + ": facility power by phase", view.periods(), unit)
                .subtitle(", " + view.end())
                .shape(TimeChart.Shape.STRAIGHT_FROM_ZERO)
                .total("Total")
                .table(table(view))
                .summary(summary(view));
        Set<Integer> shown =
                Largest.of(phases.stream().map(phase -> facilityMw(view, phase)).toList());
        ColourAssignment colours = ColourAssignment.of(workbook);
        bands(view, true, shown, colours).forEach(chart::band);
        bands(view, false, shown, colours).forEach(chart::band);
        Points unpopulated = unpopulated(view);
        if (unpopulated.largest() > 0) {
            chart.overlay(new Overlay("unpopulated", "Powered, without chips", unpopulated, UNPOPULATED));
        }
        contracted(view).forEach(chart::curve);
        if (phases.isEmpty()) {
            chart.empty("This deal has no phases. Add one to see its power come online.");
        } else if (contractedMw(view, false) == 0) {
            chart.empty("Every phase of this deal has zero megawatts.");
        }
        return chart.build();
    }

    private static List<Band> bands(DealView view, boolean firm, Set<Integer> shown, ColourAssignment colours) {
        List<Band> bands = new ArrayList<>();
        Points rest = Points.constant(0, view.periods().count());
        int count = 0;
        for (int p = 0; p < view.deal().phases().size(); p++) {
            Phase phase = view.deal().phases().get(p);
            if (phase.firm() != firm) {
                continue;
            }
            Points power = view.stock("capacity.facilityMw/" + phase.id());
            if (shown.contains(p)) {
                Look look = colours.phase(view.deal().id(), phase.id());
                bands.add(new Band(phase.id(), label(phase), power, area(look.token(), look.texture(), firm)));
            } else {
                rest = rest.plus(power);
                count++;
            }
        }
        if (count > 0) {
            bands.add(new Band(
                    firm ? "rest-firm" : "rest-option",
                    count + (firm ? " more firm phases" : " more options"),
                    rest,
                    area(Token.OTHERS, Texture.PLAIN, firm)));
        }
        return bands;
    }

    private static AreaLook area(Token token, Texture texture, boolean firm) {
        return firm ? AreaLook.full(token, texture) : AreaLook.light(token, Texture.RISING);
    }

    private static String label(Phase phase) {
        return phase.firm() ? phase.name() : phase.name() + " (option)";
    }

    private static double facilityMw(DealView view, Phase phase) {
        PhaseOutcome outcome = view.figures().phases().get(phase.id());
        return outcome == null ? 0 : outcome.facilityMw();
    }

    private static double contractedMw(DealView view, boolean firmOnly) {
        return view.deal().phases().stream()
                .filter(phase -> phase.firm() || !firmOnly)
                .mapToDouble(phase -> facilityMw(view, phase))
                .sum();
    }

    /// All that was signed for, at full ramp, whether it ever comes or not.
    private static List<Curve> contracted(DealView view) {
        double firm = contractedMw(view, true);
        double all = contractedMw(view, false);
        List<Curve> curves = new ArrayList<>();
        if (firm > 0) {
            String label = all > firm ? "Contracted, firm" : "Contracted";
            curves.add(level(view, "contracted-firm", label, firm, Dash.SOLID));
        }
        if (all > firm) {
            curves.add(level(view, "contracted", "Contracted with options", all, Dash.DASHED));
        }
        return curves;
    }

    private static Curve level(DealView view, String id, String label, double megawatts, Dash dash) {
        return new Curve(
                id,
                label,
                label + " " + brief(megawatts),
                Points.constant(megawatts, view.periods().count()),
                Token.CONTRACTED,
                dash);
    }

    private static Points unpopulated(DealView view) {
        Points empty = view.stock("capacity.unpopulatedMw");
        Points it = view.stock("capacity.itMw");
        Points facility = view.stock("capacity.facilityMw");
        double[] drawn = new double[empty.size()];
        double noise = 1e-9 * it.largest();
        for (int k = 0; k < drawn.length; k++) {
            drawn[k] = empty.at(k) > noise ? empty.at(k) * facility.at(k) / it.at(k) : 0;
        }
        return Points.of(drawn);
    }

    private static TableTwin table(DealView view) {
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        for (Phase phase : view.deal().phases()) {
            columns.add(new TableTwin.Column(label(phase), "MW"));
            values.add(view.stock("capacity.facilityMw/" + phase.id()));
        }
        columns.add(new TableTwin.Column("Total", "MW"));
        values.add(view.stock("capacity.facilityMw"));
        columns.add(new TableTwin.Column("Firm", "MW"));
        values.add(view.stock("capacity.firmMw"));
        columns.add(new TableTwin.Column("IT power", "MW"));
        values.add(view.stock("capacity.itMw"));
        columns.add(new TableTwin.Column("IT power without chips", "MW"));
        values.add(view.stock("capacity.unpopulatedMw"));
        return view.table(columns, values);
    }

    private static String summary(DealView view) {
        String deal = view.deal().name();
        double all = contractedMw(view, false);
        double firm = contractedMw(view, true);
        if (all == 0) {
            return "Facility power of " + deal + ": none is contracted.";
        }
        Points power = view.stock("capacity.facilityMw");
        StringBuilder text = new StringBuilder("Facility power of " + deal + ": " + brief(power.last()) + " of "
                + brief(all) + " contracted is online by " + view.last());
        if (all > firm) {
            text.append(" (").append(brief(firm)).append(" of the contracted power is firm)");
        }
        text.append('.');
        crossing(view, power, 0)
                .ifPresent(
                        first -> text.append(" First power in ").append(first).append('.'));
        crossing(view, power, all * (1 - 1e-9))
                .ifPresent(full ->
                        text.append(" All of it is online in ").append(full).append('.'));
        Points empty = unpopulated(view);
        int peak = peak(empty);
        if (empty.at(peak) > 0) {
            text.append(" At most ")
                    .append(brief(empty.at(peak)))
                    .append(" stand without chips, in ")
                    .append(view.periods().label(peak))
                    .append('.');
        }
        return text.toString();
    }

    private static Optional<String> crossing(DealView view, Points power, double level) {
        for (int k = 0; k < power.size(); k++) {
            if (power.at(k) > level) {
                return Optional.of(view.periods().label(k));
            }
        }
        return Optional.empty();
    }

    private static int peak(Points points) {
        int peak = 0;
        for (int k = 1; k < points.size(); k++) {
            if (points.at(k) > points.at(peak)) {
                peak = k;
            }
        }
        return peak;
    }

    private static String brief(double megawatts) {
        return ValueUnit.power().brief(megawatts);
    }
}

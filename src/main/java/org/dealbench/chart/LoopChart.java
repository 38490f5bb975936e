package org.dealbench.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// Who finances whom: what investors have put into customers, above, and what has come back to them, below, as compute
/// revenue of their own deals or as chips bought by other providers (spec section 11).
public final class LoopChart {

    public static final String ID = "portfolio/loops";

    private static final String TITLE = "Money put in, and money that comes back";
    private static final String INVESTED = "loop.invested/";
    private static final int SHOWN = 6;
    private static final List<Texture> TEXTURES = List.of(Texture.values());

    private LoopChart() {}

    /// An investor and a customer with what went between them.
    ///
    /// @param look of the investor, with another texture for each of its customers
    private record Pair(
            String id, String investor, String customer, Look look, Points invested, Points direct, Points chips) {

        Points back() {
            return direct.plus(chips);
        }

        double size() {
            return Math.max(invested.largest(), back().largest());
        }
    }

    /// The chart of a workbook.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(Workbook workbook, Projection projection, Period period) {
        WorkbookView view = WorkbookView.of(workbook, projection, period);
        List<Pair> pairs = pairs(view);
        ValueUnit unit = ValueUnit.money(workbook.currency());
        TimeChart.Builder chart = TimeChart.builder(ID, TITLE, view.periods(), unit)
                .subtitle(" since " + Periods.label(view.periods().start()) + ", " + view.end())
                .table(table(view, pairs))
                .summary(summary(view, pairs, unit))
                .empty(empty(view, pairs));
        Set<Integer> shown = Largest.of(pairs.stream().map(Pair::size).toList(), SHOWN);
        List<Pair> each = new ArrayList<>();
        Points in = Points.constant(0, view.periods().count());
        Points back = in;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (shown.contains(i)) {
                each.add(pair);
            } else {
                in = in.plus(pair.invested());
                back = back.plus(pair.back());
            }
        }
        each.forEach(pair -> add(
                chart,
                pair.id() + "/invested",
                pair.investor() + " puts into " + pair.customer(),
                pair.invested(),
                AreaLook.full(pair.look().token(), pair.look().texture())));
        String rest = pairs.size() - each.size() + " more pairs";
        add(chart, "rest/invested", rest + " put in", in, AreaLook.full(Token.OTHERS, Texture.PLAIN));
        each.forEach(pair -> add(
                chart,
                pair.id() + "/direct",
                "Back to " + pair.investor() + " as compute" + of(pair, each),
                negative(pair.direct()),
                AreaLook.full(pair.look().token(), pair.look().texture())));
        each.forEach(pair -> add(
                chart,
                pair.id() + "/chips",
                "Back to " + pair.investor() + " as chips" + of(pair, each),
                negative(pair.chips()),
                AreaLook.light(pair.look().token(), pair.look().texture())));
        add(chart, "rest/back", rest + ": back", negative(back), AreaLook.full(Token.OTHERS, Texture.RISING));
        each.forEach(pair -> mark(view, pair, of(pair, each), chart));
        return chart.build();
    }

    /// Names the customer where the investor has several.
    private static String of(Pair pair, List<Pair> all) {
        long same = all.stream()
                .filter(other -> other.investor().equals(pair.investor()))
                .count();
        return same > 1 ? ", " + pair.customer() : "";
    }

    private static void add(TimeChart.Builder chart, String id, String label, Points points, AreaLook look) {
        if (points.largest() > 0) {
            chart.band(new Band(id, label, points, look));
        }
    }

    private static Points negative(Points points) {
        double[] values = points.toArray();
        for (int k = 0; k < values.length; k++) {
            values[k] = -values[k];
        }
        return Points.of(values);
    }

    /// When as much has come back as was put in.
    private static void mark(WorkbookView view, Pair pair, String customer, TimeChart.Builder chart) {
        int month = roundTrip(view, pair.id());
        if (month >= 0) {
            String when = Periods.label(view.projection().timeline().month(month));
            chart.mark(new EventMark(
                    pair.id() + "/round-trip",
                    pair.investor() + " even" + customer,
                    "By the end of " + when + " as much has come back to " + pair.investor() + " from "
                            + pair.customer() + " as it has put in.",
                    month + 0.5,
                    Symbol.DIAMOND,
                    pair.look().token(),
                    Dash.DOTTED));
        }
    }

    /// The first month by whose end no less has come back than was put in; -1 for none.
    private static int roundTrip(WorkbookView view, String pair) {
        Points invested = monthly(view, INVESTED + pair);
        Points back = monthly(view, "loop.direct/" + pair).plus(monthly(view, "loop.chips/" + pair));
        for (int m = 0; m < invested.size(); m++) {
            if (invested.at(m) > 0 && back.at(m) >= invested.at(m)) {
                return m;
            }
        }
        return -1;
    }

    private static Points monthly(WorkbookView view, String series) {
        return WorkbookView.of(view.workbook(), view.projection(), Period.MONTH).stock(series);
    }

    /// The pairs between which anything went.
    private static List<Pair> pairs(WorkbookView view) {
        ColourAssignment colours = ColourAssignment.of(view.workbook());
        Map<String, Integer> customers = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (String name : view.projection().portfolio().keySet()) {
            if (name.startsWith(INVESTED)) {
                String id = name.substring(INVESTED.length());
                String investor = id.substring(0, id.indexOf('/'));
                Look look = colours.party(investor);
                int nth = customers.merge(investor, 1, Integer::sum) - 1;
                Texture texture = TEXTURES.get((TEXTURES.indexOf(look.texture()) + nth) % TEXTURES.size());
                Pair pair = new Pair(
                        id,
                        view.party(investor),
                        view.party(id.substring(id.indexOf('/') + 1)),
                        new Look(look.token(), texture, look.dash(), look.symbol()),
                        view.stock(name),
                        view.stock("loop.direct/" + id),
                        view.stock("loop.chips/" + id));
                if (pair.size() > 0) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static String empty(WorkbookView view, List<Pair> pairs) {
        if (view.workbook().deals().isEmpty()) {
            return PartySeries.NO_DEALS;
        }
        return pairs.isEmpty() ? "Nobody puts money into anybody, and none comes back, within the calendar." : "";
    }

    private static TableTwin table(WorkbookView view, List<Pair> pairs) {
        String currency = view.workbook().currency();
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        for (Pair pair : pairs) {
            String between = pair.investor() + " and " + pair.customer() + ": ";
            columns.add(new TableTwin.Column(between + "put in", currency));
            values.add(pair.invested());
            columns.add(new TableTwin.Column(between + "back as compute", currency));
            values.add(pair.direct());
            columns.add(new TableTwin.Column(between + "back as chips", currency));
            values.add(pair.chips());
        }
        return view.table(columns, values);
    }

    private static String summary(WorkbookView view, List<Pair> pairs, ValueUnit unit) {
        if (pairs.isEmpty()) {
            return TITLE + ": none.";
        }
        return TITLE + ", until the end of " + view.last() + ". "
                + pairs.stream().map(pair -> story(view, pair, unit)).collect(Collectors.joining(" "));
    }

    private static String story(WorkbookView view, Pair pair, ValueUnit unit) {
        int month = roundTrip(view, pair.id());
        return pair.investor() + " puts " + unit.brief(pair.invested().last()) + " into " + pair.customer()
                + "; back come " + unit.brief(pair.direct().last()) + " as compute and "
                + unit.brief(pair.chips().last()) + " as chips"
                + (month < 0
                        ? ""
                        : ", as much as was put in by "
                                + Periods.label(view.projection().timeline().month(month)))
                + ".";
    }
}

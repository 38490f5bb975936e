package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.Period;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.time.Band;
import org.dealbench.chart.time.Curve;
import org.dealbench.chart.time.TimeChart;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Workbook;

/// What the provider earns and spends: EBITDA up, capex and tax down, and the free cash flow they leave (section 9).
///
/// The bars add up to the line, by period as well as since the start.
public final class EconomicsChart {

    private static final String EMPTY = "This deal has no economics. Add them to see EBITDA, capex and free cash flow.";

    private EconomicsChart() {}

    /// The chart of one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(
            Workbook workbook, Projection projection, String dealId, Period period, CashMeasure measure) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        boolean adds = measure == CashMeasure.CUMULATIVE;
        boolean modelled = view.deal().economics() != null;
        TimeChart.Builder chart = TimeChart.builder(
                        measure.chartId(dealId),
                        view.deal().name() + (adds ? ": cumulative cash of the provider" : ": cash of the provider"),
                        view.periods(),
                        ValueUnit.money(workbook.currency()))
                .subtitle(adds ? " since " + Periods.label(view.periods().start()) : " in each " + view.length())
                .table(table(view))
                .summary(
                        modelled ? summary(view) : "Economics of " + view.deal().name() + ": not modelled.")
                .empty(modelled ? "" : EMPTY);
        bands(view, adds).forEach(chart::band);
        chart.curve(new Curve(
                "fcf",
                adds ? "Cumulative free cash flow" : "Free cash flow",
                "",
                adds ? view.stock("fcf.cumulative") : view.flow("fcf"),
                Token.CONTRACTED,
                Dash.SOLID));
        if (adds && modelled) {
            mark(view, chart);
        }
        return chart.build();
    }

    private static List<Band> bands(DealView view, boolean adds) {
        List<Band> bands = new ArrayList<>();
        bands.add(band(view, adds, "ebitda", "EBITDA", 1, AreaLook.full(Token.EARNED, Texture.PLAIN)));
        bands.add(
                band(view, adds, "capex.chips", "Capex, chips", -1, AreaLook.full(Token.CAPEX_CHIPS, Texture.RISING)));
        bands.add(band(
                view,
                adds,
                "capex.infrastructure",
                "Capex, infrastructure",
                -1,
                AreaLook.full(Token.CAPEX_SITES, Texture.FALLING)));
        if (view.flow("tax").largest() > 0) {
            bands.add(band(view, adds, "tax", "Tax", -1, AreaLook.full(Token.OTHERS, Texture.UPRIGHT)));
        }
        return bands;
    }

    private static Band band(DealView view, boolean adds, String series, String label, int sign, AreaLook look) {
        Points flow = view.flow(series);
        double[] values = new double[flow.size()];
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum = (adds ? sum : 0) + sign * flow.orZero(k);
            values[k] = sum;
        }
        Points drawn = Points.of(values);
        return new Band(series, label, adds ? drawn : drawn.ofLine(flow.line()), look);
    }

    private static void mark(DealView view, TimeChart.Builder chart) {
        ValueUnit unit = ValueUnit.money(view.workbook().currency());
        double[] cumulative = view.figures().series("fcf.cumulative").toArray();
        int trough = Extremes.lowest(Points.of(cumulative));
        if (cumulative[trough] < 0) {
            String amount = unit.brief(-cumulative[trough]);
            String month = label(view, trough);
            chart.mark(new EventMark(
                    "peak-funding",
                    "Peak funding " + amount,
                    "Peak funding: " + amount + " at the end of " + month,
                    trough + 0.5,
                    Symbol.DIAMOND,
                    Token.LONG_STOP,
                    Dash.DASHED));
            chart.key(new SymbolKey("Peak funding", Symbol.DIAMOND, Token.LONG_STOP));
        }
        Double payback = view.figures().scalars().get("provider.payback");
        if (payback != null && Double.isFinite(payback)) {
            String month = label(view, payback.intValue());
            chart.mark(new EventMark(
                    "payback",
                    "Payback " + month,
                    "Payback: from " + month + " on cumulative free cash flow stays above zero",
                    payback + 0.5,
                    Symbol.DOT,
                    Token.CONDITION,
                    Dash.DOTTED));
            chart.key(new SymbolKey("Payback", Symbol.DOT, Token.CONDITION));
        }
    }

    private static TableTwin table(DealView view) {
        String currency = view.workbook().currency();
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        String[][] flows = {
            {"Revenue", "revenue.total"},
            {"Energy", "opex.energy"},
            {"Maintenance", "opex.maintenance"},
            {"Other opex", "opex.other"},
            {"EBITDA", "ebitda"},
            {"Depreciation", "depreciation"},
            {"Tax", "tax"},
            {"Capex, chips", "capex.chips"},
            {"Capex, infrastructure", "capex.infrastructure"},
            {"Free cash flow", "fcf"}
        };
        for (String[] flow : flows) {
            columns.add(new TableTwin.Column(flow[0], currency));
            values.add(view.flow(flow[1]));
        }
        columns.add(new TableTwin.Column("Cumulative free cash flow", currency));
        values.add(view.stock("fcf.cumulative"));
        return view.table(columns, values);
    }

    private static String summary(DealView view) {
        ValueUnit unit = ValueUnit.money(view.workbook().currency());
        double[] cumulative = view.figures().series("fcf.cumulative").toArray();
        int trough = Extremes.lowest(Points.of(cumulative));
        StringBuilder text = new StringBuilder("Economics of " + view.deal().name() + " by " + view.last() + ": EBITDA "
                + unit.brief(sum(view, "ebitda")) + ", capex " + unit.brief(sum(view, "capex.total")) + ", tax "
                + unit.brief(sum(view, "tax")) + ", free cash flow " + unit.brief(sum(view, "fcf")) + ".");
        if (cumulative[trough] < 0) {
            text.append(" Peak funding is ")
                    .append(unit.brief(-cumulative[trough]))
                    .append(" in ")
                    .append(label(view, trough))
                    .append('.');
            Double payback = view.figures().scalars().get("provider.payback");
            text.append(
                    payback != null && Double.isFinite(payback)
                            ? " It is paid back in " + label(view, payback.intValue()) + "."
                            : " It is not paid back within the calendar.");
        }
        return text.toString();
    }

    private static String label(DealView view, int month) {
        return Periods.label(view.projection().timeline().month(month));
    }

    private static double sum(DealView view, String series) {
        double sum = 0;
        Points flow = view.flow(series);
        for (int k = 0; k < flow.size(); k++) {
            sum += flow.orZero(k);
        }
        return sum;
    }
}

package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealbench.analysis.NpvProfile;
import org.dealbench.analysis.Period;
import org.dealbench.chart.display.Span;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.EventMark;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.SymbolKey;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.chart.xy.Across;
import org.dealbench.chart.xy.XyChart;
import org.dealbench.chart.xy.XyCurve;
import org.dealbench.chart.xy.XyPoint;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// What a deal is worth to its provider, its investor and both at every discount rate (spec section 10), with all
/// internal rates of return where a curve meets zero.
public final class NpvChart {

    private static final String EMPTY =
            "This deal has neither economics nor equity, so it has no returns. Add economics for the provider's, equity"
                    + " for the investor's.";
    private static final String STILL = "No money moves in this deal within the calendar, so it has no returns.";
    private static final Span NO_RATES = new Span(0, 0.2);

    private NpvChart() {}

    /// The chart of one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static XyChart of(Workbook workbook, Projection projection, String dealId, Period period) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        NpvProfile profile = NpvProfile.of(workbook, projection, view.deal());
        boolean modelled = !profile.sides().isEmpty();
        Span whole =
                modelled ? new Span(profile.rates().getFirst(), profile.rates().getLast()) : NO_RATES;
        ValueUnit money = ValueUnit.money(workbook.currency());
        XyChart.Builder chart = XyChart.builder(
                        dealId + "/returns",
                        view.deal().name() + ": value by discount rate",
                        new Across("Discount rate", ValueUnit.fraction(), whole),
                        money)
                .fromZero()
                .subtitle(", net present value on "
                        + DealView.day(workbook.calendar().valuationDate()))
                .table(table(workbook, profile))
                .summary(summary(view, profile, money))
                .empty(modelled ? "" : whyEmpty(view));
        Points rates = points(profile.rates());
        for (NpvProfile.Side side : profile.sides()) {
            ReturnLook look = ReturnLook.of(side.side());
            String id = side.side().name();
            chart.curve(new XyCurve(id, look.name(), rates, points(side.npv()), look.token(), look.dash()));
            for (double rate : side.internalRates()) {
                String label = look.name() + " IRR " + percent(rate);
                chart.point(new XyPoint(
                        id,
                        label,
                        label + ": the rate at which its flows are worth nothing",
                        rate,
                        0,
                        look.symbol(),
                        look.token(),
                        false));
                if (side.internalRates().indexOf(rate) == 0) {
                    chart.key(
                            new SymbolKey("IRR, " + look.name().toLowerCase(Locale.ROOT), look.symbol(), look.token()));
                }
            }
            side.ownRate().ifPresent(rate -> {
                String label = look.name() + " at " + percent(rate) + ": " + money.brief(side.ownNpv());
                chart.mark(new EventMark(
                        id,
                        label,
                        "Discount rate of the " + look.name().toLowerCase(Locale.ROOT) + " " + percent(rate) + ": NPV "
                                + money.brief(side.ownNpv()),
                        rate,
                        Symbol.TRIANGLE,
                        look.token(),
                        Dash.DOTTED));
                chart.point(new XyPoint(id, "", label, rate, side.ownNpv(), Symbol.DOT, look.token(), true));
            });
        }
        return chart.build();
    }

    private static String whyEmpty(DealView view) {
        return view.deal().economics() == null && view.deal().equity() == null ? EMPTY : STILL;
    }

    private static Points points(List<Double> values) {
        return Points.of(values.stream().mapToDouble(value -> value).toArray());
    }

    private static TableTwin table(Workbook workbook, NpvProfile profile) {
        List<TableTwin.Column> columns = new ArrayList<>();
        columns.add(new TableTwin.Column("Discount rate", Unit.FRACTION.symbol()));
        for (NpvProfile.Side side : profile.sides()) {
            columns.add(new TableTwin.Column(ReturnLook.of(side.side()).name() + " NPV", workbook.currency()));
        }
        columns.add(new TableTwin.Column("What it is", ""));
        List<List<TableTwin.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < profile.rates().size(); i++) {
            double rate = profile.rates().get(i);
            List<TableTwin.Cell> row = new ArrayList<>();
            row.add(new TableTwin.Amount(rate));
            for (NpvProfile.Side side : profile.sides()) {
                row.add(new TableTwin.Amount(
                        side.internalRates().contains(rate) ? 0 : side.npv().get(i)));
            }
            row.add(new TableTwin.Words(what(profile, rate)));
            rows.add(row);
        }
        return new TableTwin(columns, rows);
    }

    private static String what(NpvProfile profile, double rate) {
        List<String> names = new ArrayList<>();
        for (NpvProfile.Side side : profile.sides()) {
            String name = ReturnLook.of(side.side()).name();
            if (side.internalRates().contains(rate)) {
                names.add(name + " IRR");
            }
            if (side.ownRate().isPresent() && side.ownRate().getAsDouble() == rate) {
                names.add(name + " discount rate");
            }
        }
        return String.join(", ", names);
    }

    private static String summary(DealView view, NpvProfile profile, ValueUnit money) {
        String name = view.deal().name();
        if (profile.sides().isEmpty()) {
            return "Returns of " + name + ". " + whyEmpty(view);
        }
        return "Net present value of " + name + " by discount rate. "
                + profile.sides().stream().map(side -> sentence(side, money)).collect(Collectors.joining(" "));
    }

    private static String sentence(NpvProfile.Side side, ValueUnit money) {
        StringBuilder text = new StringBuilder(ReturnLook.of(side.side()).name());
        side.ownRate()
                .ifPresent(rate ->
                        text.append(" at ").append(percent(rate)).append(": ").append(money.brief(side.ownNpv())));
        text.append(side.ownRate().isPresent() ? "; " : ": ");
        if (!side.changesSign()) {
            text.append("no IRR, since its flows do not change sign.");
        } else if (side.internalRates().isEmpty()) {
            text.append("no IRR between \u221299 % and 1,000 %.");
        } else {
            text.append("IRR ")
                    .append(side.internalRates().stream().map(NpvChart::percent).collect(Collectors.joining(" and ")))
                    .append('.');
        }
        return text.toString();
    }

    private static String percent(double rate) {
        return ValueUnit.fraction().brief(rate);
    }
}

package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
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
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Commitment;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// What a deal earns its provider, against what was committed and what could be delivered (section 8).
///
/// Compute revenue lies at the bottom, split by where it comes from as far as the deal's revenue basis tells sources
/// apart; the provider's part of channels lies on top of it.
public final class RevenueChart {

    private static final Paint.Hatch DEFERRED = new Paint.Hatch(Token.UNPOPULATED, 0.85, -45, 5, 1.1);

    private RevenueChart() {}

    /// The chart of one deal.
    ///
    /// @param workbook with the scenario applied that was projected
    public static TimeChart of(
            Workbook workbook, Projection projection, String dealId, Period period, RevenueMeasure measure) {
        DealView view = DealView.of(workbook, projection, dealId, period);
        return switch (measure) {
            case EARNED -> earned(view);
            case OBLIGATION -> obligation(view);
        };
    }

    private static TimeChart earned(DealView view) {
        ValueUnit unit = ValueUnit.money(view.workbook().currency());
        TimeChart.Builder chart = TimeChart.builder(
                        RevenueMeasure.EARNED.chartId(view.deal().id()),
                        view.deal().name() + ": revenue",
                        view.periods(),
                        unit)
                .subtitle(" in each " + view.length())
                .total("Total revenue")
                .table(earnedTable(view))
                .summary(earnedSummary(view))
                .empty(nothingEarned(view));
        compute(view).forEach(chart::band);
        if (!view.deal().channels().isEmpty()) {
            chart.band(new Band(
                    "channels",
                    "Channels, provider's share",
                    view.flow("channel.provider"),
                    AreaLook.full(Token.CHANNEL, Texture.FALLING)));
        }
        if (!view.deal().commitments().isEmpty()) {
            chart.curve(new Curve(
                    "schedule",
                    "Commitment schedule",
                    "",
                    view.flow("commitment.schedule"),
                    Token.CONTRACTED,
                    Dash.SOLID));
        }
        Points deliverable = view.flow("consumption.deliverable");
        if (deliverable.largest() > 0) {
            chart.curve(
                    new Curve("deliverable", "Could be delivered", "", deliverable, Token.DELIVERABLE, Dash.DASHED));
        }
        return chart.build();
    }

    private static List<Band> compute(DealView view) {
        return switch (view.deal().revenueBasis()) {
            case TAKE_OR_PAY ->
                List.of(
                        used(view, "consumption.value"),
                        new Band(
                                "true-ups",
                                "True-ups",
                                view.flow("commitment.trueUp"),
                                AreaLook.full(Token.TRUE_UP, Texture.RISING)));
            case CONSUMPTION -> List.of(used(view, "revenue.compute"));
            case COMMITMENT ->
                List.of(new Band(
                        "settled",
                        "Settled schedule",
                        view.flow("revenue.compute"),
                        AreaLook.full(Token.EARNED, Texture.PLAIN)));
        };
    }

    private static Band used(DealView view, String series) {
        return new Band("consumption", "Consumption", view.flow(series), AreaLook.full(Token.EARNED, Texture.PLAIN));
    }

    private static String nothingEarned(DealView view) {
        boolean silent = view.flow("revenue.total").largest() == 0
                && view.flow("commitment.schedule").largest() == 0;
        if (!silent) {
            return "";
        }
        return view.deal().commitments().isEmpty()
                ? "This deal has no commitments and earns nothing yet. Add a commitment to see what it brings and when."
                : signed(view) == 0
                        ? "Every commitment of this deal has an amount of zero."
                        : "No part of this deal's commitments falls within the calendar.";
    }

    private static double signed(DealView view) {
        return view.deal().commitments().stream()
                .mapToDouble(Commitment::amount)
                .sum();
    }

    private static TimeChart obligation(DealView view) {
        ValueUnit unit = ValueUnit.money(view.workbook().currency());
        Points remaining = view.stock("commitment.rpo");
        Points deferred = view.stock("commitment.deferred");
        TimeChart.Builder chart = TimeChart.builder(
                        RevenueMeasure.OBLIGATION.chartId(view.deal().id()),
                        view.deal().name() + ": remaining performance obligation",
                        view.periods(),
                        unit)
                .subtitle(", " + view.end())
                .band(new Band(
                        "obligation",
                        "Remaining performance obligation",
                        remaining,
                        AreaLook.light(Token.EARNED, Texture.RISING)))
                .table(view.table(
                        List.of(
                                money(view, "Remaining performance obligation"),
                                money(view, "Deferred: scheduled, not delivered")),
                        List.of(remaining, deferred)))
                .summary(obligationSummary(view, unit, remaining, deferred));
        if (deferred.largest() > 0) {
            chart.overlay(new Overlay("deferred", "Of it scheduled, not delivered", deferred, DEFERRED));
        }
        if (view.deal().commitments().isEmpty()) {
            chart.empty("This deal has no commitments. Add one to see what remains of it.");
        } else if (remaining.largest() == 0) {
            chart.empty("Nothing remains of this deal's commitments within the calendar.");
        }
        return chart.build();
    }

    private static TableTwin.Column money(DealView view, String title) {
        return new TableTwin.Column(title, view.workbook().currency());
    }

    private static TableTwin earnedTable(DealView view) {
        List<TableTwin.Column> columns = new ArrayList<>();
        List<Points> values = new ArrayList<>();
        if (view.deal().revenueBasis() == Deal.RevenueBasis.TAKE_OR_PAY) {
            columns.add(money(view, "True-ups"));
            values.add(view.flow("commitment.trueUp"));
        }
        columns.addAll(List.of(
                money(view, "Compute revenue"),
                money(view, "Channels, provider's share"),
                money(view, "Total revenue"),
                money(view, "Consumption"),
                money(view, "Commitment schedule"),
                money(view, "Could be delivered")));
        values.addAll(List.of(
                view.flow("revenue.compute"),
                view.flow("channel.provider"),
                view.flow("revenue.total"),
                view.flow("consumption.value"),
                view.flow("commitment.schedule"),
                view.flow("consumption.deliverable")));
        return view.table(columns, values);
    }

    private static String earnedSummary(DealView view) {
        String deal = view.deal().name();
        ValueUnit unit = ValueUnit.money(view.workbook().currency());
        double total = sum(view.flow("revenue.total"));
        double schedule = sum(view.flow("commitment.schedule"));
        if (total == 0 && schedule == 0) {
            return "Revenue of " + deal + ": none.";
        }
        StringBuilder text = new StringBuilder("Revenue of " + deal + ": " + unit.brief(total) + " in all by "
                + view.last() + ", from compute " + unit.brief(sum(view.flow("revenue.compute"))));
        part(text, unit, ", of it true-ups ", sum(view.flow("commitment.trueUp")));
        part(text, unit, ", from channels ", sum(view.flow("channel.provider")));
        text.append('.');
        if (schedule > 0) {
            text.append(" The commitments schedule ")
                    .append(unit.brief(schedule))
                    .append("; consumption comes to ")
                    .append(unit.brief(sum(view.flow("consumption.value"))))
                    .append(", and ")
                    .append(unit.brief(sum(view.flow("consumption.deliverable"))))
                    .append(" could be delivered.");
        }
        return text.toString();
    }

    private static void part(StringBuilder text, ValueUnit unit, String words, double amount) {
        if (amount > 0) {
            text.append(words).append(unit.brief(amount));
        }
    }

    private static String obligationSummary(DealView view, ValueUnit unit, Points remaining, Points deferred) {
        String of = "Remaining performance obligation of " + view.deal().name() + ": ";
        if (remaining.largest() == 0) {
            return of + "none.";
        }
        int peak = Extremes.highest(remaining);
        String text = of + unit.brief(signed(view)) + " are committed. At most " + unit.brief(remaining.at(peak))
                + " remain, in " + view.periods().label(peak) + "; " + unit.brief(remaining.last()) + " are left by "
                + view.last() + ".";
        int most = Extremes.highest(deferred);
        return deferred.at(most) > 0
                ? text + " Up to " + unit.brief(deferred.at(most)) + " are scheduled and not delivered, in "
                        + view.periods().label(most) + "."
                : text;
    }

    private static double sum(Points points) {
        double sum = 0;
        for (int k = 0; k < points.size(); k++) {
            sum += points.orZero(k);
        }
        return sum;
    }
}

package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.call;
import static org.dealbench.engine.Expr.column;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Conversions.DAYS_PER_YEAR;
import static org.dealbench.engine.deal.LineMaker.cash;
import static org.dealbench.engine.deal.LineMaker.deal;
import static org.dealbench.engine.deal.LineMaker.rate;
import static org.dealbench.engine.deal.LineMaker.scalar;
import static org.dealbench.engine.deal.LineMaker.withEconomics;
import static org.dealbench.engine.deal.Relations.TRANCHE;
import static org.dealbench.engine.deal.Relations.TRANCHES;
import static org.dealbench.engine.deal.Relations.WORKBOOK;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Line;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// What the deal is worth to the provider, to the investor and to both (spec section 10).
final class ReturnLines {

    static final String PROVIDER_RATES = "returns.providerRates";
    static final String INVESTOR_RATES = "returns.investorRates";
    static final String COMBINED_RATES = "returns.combinedRates";
    private static final Expr NONE = number(Double.NaN);
    private static final Expr LAST_DAY = new Expr.Calendar(CalendarColumn.LAST_DAY);
    private static final Expr VALUATION_DAY = new Expr.Field(WORKBOOK, "calendar/valuationDate");

    private ReturnLines() {}

    static List<Line> lines() {
        return List.of(
                scalar(
                        "provider.npv",
                        Unit.MONEY,
                        "Provider's NPV",
                        "The provider's free cash flow, discounted to the valuation date.",
                        withEconomics(total(discounted(line("fcf"))), Double.NaN)),
                scalar(
                        "provider.irr",
                        Unit.FRACTION,
                        "Provider's IRR",
                        "The yearly rate at which the provider's free cash flow is worth nothing.",
                        withEconomics(usualOf(PROVIDER_RATES), Double.NaN)),
                rate(
                        PROVIDER_RATES,
                        Unit.FRACTION,
                        "Provider's internal rates",
                        "Every yearly rate at which the provider's free cash flow is worth nothing, lowest first.",
                        column(RateList.INTERNAL_RATES, line("fcf"), number(0), number(0))),
                scalar(
                        "provider.payback",
                        Unit.MONTH,
                        "Provider's payback",
                        "The month from which cumulative free cash flow stays at or above zero.",
                        withEconomics(column(ReturnFunctions.PAYBACK, line("fcf.cumulative")), Double.NaN)),
                scalar(
                        "provider.peakFunding",
                        Unit.MONEY,
                        "Provider's peak funding",
                        "The deepest that cumulative free cash flow falls.",
                        withEconomics(
                                number(0)
                                        .minus(new Expr.Whole(WholeTime.TROUGH, line("fcf.cumulative")).min(number(0))),
                                Double.NaN)),
                scalar(
                        "levelisedCost",
                        Unit.MONEY_PER_H100E_HOUR,
                        "Levelised cost",
                        "All cost over all H100e-hours sold, both discounted.",
                        withEconomics(levelisedCost(), Double.NaN)),
                scalar(
                        "investor.stake",
                        Unit.FRACTION,
                        "Investor's stake at exit",
                        "What the instalments up to the exit buy of the company, after dilution.",
                        sum(TRANCHES, stake())),
                scalar(
                        "investor.exit",
                        Unit.MONEY,
                        "Investor's exit",
                        "The stake at the exit valuation; nothing if the exit lies outside the calendar.",
                        when(
                                exitWithinCalendar(),
                                line("investor.stake").times(deal("equity/exitValuation")),
                                number(0))),
                scalar(
                        "investor.npv",
                        Unit.MONEY,
                        "Investor's NPV",
                        "The exit less the instalments, discounted to the valuation date.",
                        investorNpv()),
                scalar(
                        "investor.irr",
                        Unit.FRACTION,
                        "Investor's IRR",
                        "The yearly rate at which instalments and exit are worth nothing.",
                        usualOf(INVESTOR_RATES)),
                rate(
                        INVESTOR_RATES,
                        Unit.FRACTION,
                        "Investor's internal rates",
                        "Every yearly rate at which instalments and exit are worth nothing, lowest first.",
                        ratesWith(number(0))),
                scalar(
                        "investor.moic",
                        Unit.NUMBER,
                        "Investor's multiple",
                        "The exit over all that was paid in.",
                        multiple()),
                scalar(
                        "combined.npv",
                        Unit.MONEY,
                        "Combined NPV",
                        "The investor's and the provider's together, each at its own rate.",
                        withEconomics(line("investor.npv").plus(line("provider.npv")), Double.NaN)),
                scalar(
                        "combined.irr",
                        Unit.FRACTION,
                        "Combined IRR",
                        "The yearly rate at which instalments, exit and free cash flow are worth nothing.",
                        withEconomics(usualOf(COMBINED_RATES), Double.NaN)),
                rate(
                        COMBINED_RATES,
                        Unit.FRACTION,
                        "Combined internal rates",
                        "Every yearly rate at which instalments, exit and free cash flow are worth nothing, lowest first.",
                        ratesWith(line("fcf"))));
    }

    private static Expr usualOf(String rates) {
        return column(ReturnFunctions.USUAL_RATE, line(rates));
    }

    private static Expr levelisedCost() {
        Expr cost = line("capex.total")
                .plus(line("opex.energy"))
                .plus(line("opex.maintenance"))
                .plus(line("opex.other"));
        Expr hours = total(discounted(line("compute.h100eHours")));
        return when(hours.above(number(0)), total(discounted(cost)).over(hours), NONE);
    }

    private static Expr discounted(Expr flow) {
        return flow.times(worthOn(LAST_DAY, deal("economics/discountRate")));
    }

    /// pv(d) of section 1.
    private static Expr worthOn(Expr day, Expr rate) {
        return number(1).plus(rate).power(VALUATION_DAY.minus(day).over(DAYS_PER_YEAR));
    }

    private static Expr stake() {
        Expr valuation = new Expr.IfPresent(
                TRANCHE,
                "postMoney",
                tranche("postMoney"),
                deal("equity/preMoney").plus(deal("equity/roundSize")));
        Expr bought = column(
                ReturnFunctions.STAKE,
                valuation,
                deal("equity/exitDate"),
                deal("equity/dilution"),
                firstDay(),
                tranche("intervalMonths"),
                tranche("instalments"),
                tranche("amount"));
        return new Expr.ByWord(
                TRANCHE,
                "instrument",
                Map.of("EQUITY", bought, "CONVERTIBLE", bought, "DEBT", number(0), "WARRANT", number(0)));
    }

    private static Expr investorNpv() {
        Expr paid = column(
                ReturnFunctions.PRESENT_VALUE,
                deal("equity/discountRate"),
                VALUATION_DAY,
                new Expr.Each(TRANCHES, firstDay()),
                new Expr.Each(TRANCHES, tranche("intervalMonths")),
                new Expr.Each(TRANCHES, tranche("instalments")),
                new Expr.Each(TRANCHES, cash(tranche("amount"))));
        return line("investor.exit")
                .times(worthOn(deal("equity/exitDate"), deal("equity/discountRate")))
                .minus(paid);
    }

    private static Expr ratesWith(Expr monthly) {
        return column(
                RateList.INTERNAL_RATES,
                monthly,
                deal("equity/exitDate"),
                line("investor.exit"),
                new Expr.Each(TRANCHES, firstDay()),
                new Expr.Each(TRANCHES, tranche("intervalMonths")),
                new Expr.Each(TRANCHES, tranche("instalments")),
                new Expr.Each(TRANCHES, cash(tranche("amount"))));
    }

    private static Expr multiple() {
        Expr paid = total(line("tranche.cash"));
        return when(paid.above(number(0)), line("investor.exit").over(paid), NONE);
    }

    private static Expr exitWithinCalendar() {
        Expr month = call(Function.MONTH_OF, deal("equity/exitDate"));
        Expr last = new Expr.Whole(WholeTime.LAST, new Expr.Calendar(CalendarColumn.MONTH));
        return month.atLeast(number(0)).times(last.atLeast(month));
    }

    private static Expr firstDay() {
        return new Expr.Whole(WholeTime.LAST, line(TrancheLines.FUNDING_DAY));
    }

    private static Expr total(Expr flow) {
        return new Expr.Whole(WholeTime.TOTAL, flow);
    }

    private static Expr tranche(String field) {
        return new Expr.Field(TRANCHE, field);
    }
}

package org.dealbench.presentation.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.DealFlows;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.ReturnSide;
import org.dealbench.model.Deal;
import org.dealbench.model.Economics;
import org.dealbench.model.Equity;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.presentation.text.CalendarDates;

/// The returns of a deal as a person reads them (spec sections 10 and 11).
final class ReturnWords {

    private static final String NONE = "none";

    /// One result.
    ///
    /// @param note why it is as it is, or why there is none
    /// @param number of the line that the value is, empty where it is none or comes from several
    record Line(String whose, String what, String value, String note, Optional<NumberAt> number) {}

    private final Workbook workbook;
    private final Projection projection;
    private final Deal deal;
    private final DealProjection figures;
    private final List<Line> lines = new ArrayList<>();

    ReturnWords(Workbook workbook, Projection projection, Deal deal) {
        this.workbook = workbook;
        this.projection = projection;
        this.deal = deal;
        figures = projection.deal(deal.id());
    }

    List<Line> lines() {
        provider();
        investor();
        combined();
        circle();
        return List.copyOf(lines);
    }

    private void provider() {
        Economics economics = deal.economics();
        if (economics == null) {
            add("Provider", "Returns", NONE, "The deal has no economics: what the provider spends is not modelled.");
            return;
        }
        add("Provider", "NPV", "provider.npv", money("provider.npv"), "at " + percent(economics.discountRate()));
        irr("Provider", ReturnSide.PROVIDER);
        boolean funded = scalar("provider.peakFunding") > 0;
        month(
                "Provider",
                "Payback",
                "provider.payback",
                funded
                        ? "Cumulative free cash flow does not come back to zero within the calendar."
                        : "Cumulative free cash flow is never below zero.");
        add(
                "Provider",
                "Peak funding",
                "provider.peakFunding",
                money("provider.peakFunding"),
                "deepest that cumulative free cash flow falls");
        double cost = scalar("levelisedCost");
        add(
                "Provider",
                "Levelised cost",
                "levelisedCost",
                Double.isFinite(cost) ? Numerals.brief(cost) + " " + workbook.currency() + " per H100e-hour" : NONE,
                Double.isFinite(cost) ? "all cost over all hours sold, both discounted" : "No hours are sold.");
    }

    private void investor() {
        Equity equity = deal.equity();
        if (equity == null) {
            add("Investor", "Returns", NONE, "The deal has no equity: what the investor gets back is not modelled.");
            return;
        }
        String day = CalendarDates.show(equity.exitDate());
        boolean within = projection.timeline().contains(YearMonth.from(equity.exitDate()));
        add("Investor", "Stake at exit", "investor.stake", percent(scalar("investor.stake")), "after dilution");
        add(
                "Investor",
                "Exit",
                "investor.exit",
                money("investor.exit"),
                within ? "on " + day : "The exit on " + day + " lies outside the calendar.");
        add("Investor", "NPV", "investor.npv", money("investor.npv"), "at " + percent(equity.discountRate()));
        irr("Investor", ReturnSide.INVESTOR);
        double multiple = scalar("investor.moic");
        add(
                "Investor",
                "Multiple of money",
                "investor.moic",
                Double.isFinite(multiple) ? Numerals.brief(multiple) + " x" : NONE,
                Double.isFinite(multiple) ? "the exit over all that was paid in" : "Nothing is paid in.");
    }

    private void combined() {
        if (deal.economics() != null && deal.equity() != null) {
            add("Combined", "NPV", "combined.npv", money("combined.npv"), "each side's flows at its own rate");
            irr("Combined", ReturnSide.COMBINED);
        }
    }

    private void circle() {
        double cash = figures.series("tranche.cash").sum();
        double revenue = figures.series("revenue.compute").sum();
        boolean own = deal.investor().equals(deal.provider());
        String why = !own
                ? "The investor is not the provider, so its money does not come back to it here."
                : cash > 0
                        ? "Compute revenue does not reach the money put in within the calendar."
                        : "Nothing is put in within the calendar.";
        month("Circle", "Round trip", "circularity.roundTrip", why);
        if (own && revenue > 0) {
            double financed = figures.series("circularity.vendorFinanced").sum();
            add(
                    "Circle",
                    "Vendor-financed",
                    percent(financed / revenue),
                    "of compute revenue at most, " + money(financed));
        }
    }

    private void irr(String whose, ReturnSide side) {
        String name = side.scalar("irr");
        double rate = scalar(name);
        List<Double> all = figures.internalRates().getOrDefault(name, List.of());
        boolean changes = DealFlows.of(workbook, projection, deal, side)
                .filter(DealFlows::changesSign)
                .isPresent();
        String note = "";
        if (!changes) {
            note = "No sign change in the flows.";
        } else if (!Double.isFinite(rate)) {
            note = "No rate from \u221299 % to 1,000 % makes the flows worth nothing.";
        } else if (all.size() > 1) {
            note = "The nearest to 10 % of "
                    + all.stream().map(ReturnWords::percent).collect(Collectors.joining(", "))
                    + ": the flows change sign more than once.";
        }
        add(whose, "IRR", name, Double.isFinite(rate) ? percent(rate) : NONE, note);
    }

    private void month(String whose, String what, String name, String why) {
        double month = scalar(name);
        boolean found = Double.isFinite(month);
        add(
                whose,
                what,
                name,
                found ? Periods.label(projection.timeline().month((int) month)) : NONE,
                found ? String.format(Locale.ROOT, "month %.0f of the calendar", month + 1) : why);
    }

    private void add(String whose, String what, String value, String note) {
        lines.add(new Line(whose, what, value, note, Optional.empty()));
    }

    /// A result that is a line of the deal.
    ///
    /// @param name of the scalar
    private void add(String whose, String what, String name, String value, String note) {
        NumberAt number = NumberAt.of(whose + ", " + what, new DealPlace(deal.id()).line(name));
        lines.add(new Line(whose, what, value, note, Optional.of(number)));
    }

    private double scalar(String name) {
        return figures.scalars().getOrDefault(name, Double.NaN);
    }

    private String money(String name) {
        return money(scalar(name));
    }

    private String money(double amount) {
        return Double.isFinite(amount) ? ValueUnit.money(workbook.currency()).brief(amount) : NONE;
    }

    private static String percent(double rate) {
        return ValueUnit.fraction().brief(rate);
    }
}

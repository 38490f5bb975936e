package org.dealbench.chart;

import org.dealbench.chart.scale.ValueUnit;

/// What all deals come to, party by party (spec section 12).
public enum PartyMeasure {
    POWER_BY_PROVIDER(
            "power-by-provider", "Facility power by provider", "capacity.facilityMw/", "providers", Sum.STOCK),
    REVENUE_BY_PROVIDER(
            "revenue-by-provider", "Compute revenue by provider", "revenue.compute/", "providers", Sum.FLOW),
    POWER_BY_CUSTOMER(
            "power-by-customer", "Facility power by customer", "customer.facilityMw/", "customers", Sum.STOCK),
    OBLIGATIONS("obligations-by-customer", "Obligations by customer", "customer.obligation/", "customers", Sum.FLOW),
    CASH("cash-by-investor", "Cash by investor", "investor.cash/", "investors", Sum.FLOW),
    CASH_TO_DATE("cash-to-date", "Cash to date by investor", "investor.cash/", "investors", Sum.TO_DATE);

    /// How months become periods.
    enum Sum {
        /// A level, at the end of the period.
        STOCK,
        /// The sum over the period.
        FLOW,
        /// The sum since the start of the calendar.
        TO_DATE
    }

    private final String id;
    private final String title;
    private final String series;
    private final String parties;
    private final Sum sum;

    PartyMeasure(String id, String title, String series, String parties, Sum sum) {
        this.id = id;
        this.title = title;
        this.series = series;
        this.parties = parties;
        this.sum = sum;
    }

    /// The id of its chart.
    public String chartId() {
        return "portfolio/" + id;
    }

    public String title() {
        return title;
    }

    /// The series of a party, of the portfolio.
    String series(String party) {
        return series + party;
    }

    /// What the parties are: `providers`.
    String parties() {
        return parties;
    }

    Sum sum() {
        return sum;
    }

    boolean isPower() {
        return sum == Sum.STOCK;
    }

    ValueUnit unit(String currency) {
        return isPower() ? ValueUnit.power() : ValueUnit.money(currency);
    }

    /// What to do about nothing to show.
    String empty() {
        return switch (this) {
            case POWER_BY_PROVIDER, POWER_BY_CUSTOMER -> "No deal has power yet. Add phases to a deal to see it here.";
            case REVENUE_BY_PROVIDER ->
                "No deal earns compute revenue. Add commitments, or chips and a price, to a deal.";
            case OBLIGATIONS -> "Nobody has committed to pay anything. Add commitments to a deal.";
            case CASH, CASH_TO_DATE -> "Nobody invests within the calendar. Add tranches to a deal.";
        };
    }
}

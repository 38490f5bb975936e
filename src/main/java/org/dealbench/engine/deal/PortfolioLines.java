package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Relations.BOUGHT;
import static org.dealbench.engine.deal.Relations.CHIP_OF_USE;
import static org.dealbench.engine.deal.Relations.CUSTOMER;
import static org.dealbench.engine.deal.Relations.DEALS;
import static org.dealbench.engine.deal.Relations.DEAL_OF_USE;
import static org.dealbench.engine.deal.Relations.FINANCED;
import static org.dealbench.engine.deal.Relations.INVESTOR;
import static org.dealbench.engine.deal.Relations.PAIR;
import static org.dealbench.engine.deal.Relations.PAIR_CHIPS;
import static org.dealbench.engine.deal.Relations.PAIR_FINANCED;
import static org.dealbench.engine.deal.Relations.PAIR_PROVIDED;
import static org.dealbench.engine.deal.Relations.PROVIDED;
import static org.dealbench.engine.deal.Relations.PROVIDER;
import static org.dealbench.engine.deal.Relations.PROVIDERS;
import static org.dealbench.engine.deal.Relations.WORKBOOK;

import java.util.List;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Relation;
import org.dealbench.model.Unit;

/// All deals together: by provider, customer and investor, and the money that comes back through somebody else's data
/// centre (spec sections 11 and 12).
final class PortfolioLines {

    static final String PREFIX = "portfolio.";
    private static final Expr REVENUE = line(CommitmentLines.REVENUE);
    private static final Expr POWER = line(CapacityLines.FACILITY_MW);

    private PortfolioLines() {}

    static List<Line> lines() {
        return List.of(
                all(CapacityLines.FACILITY_MW, Unit.MEGAWATT, LineKind.STOCK, "Facility power"),
                all(CapacityLines.IT_MW, Unit.MEGAWATT, LineKind.STOCK, "IT power"),
                all("compute.h100e", Unit.H100E, LineKind.STOCK, "H100 equivalents"),
                all(CommitmentLines.REVENUE, Unit.MONEY, LineKind.FLOW, "Compute revenue"),
                all("capex.total", Unit.MONEY, LineKind.FLOW, "Capex"),
                by(
                        PROVIDER,
                        "capacity.facilityMw/{provider}",
                        "Facility power",
                        Unit.MEGAWATT,
                        LineKind.STOCK,
                        PROVIDED,
                        POWER),
                by(
                        PROVIDER,
                        "revenue.compute/{provider}",
                        "Compute revenue",
                        Unit.MONEY,
                        LineKind.FLOW,
                        PROVIDED,
                        REVENUE),
                by(
                        CUSTOMER,
                        "customer.facilityMw/{customer}",
                        "Facility power",
                        Unit.MEGAWATT,
                        LineKind.STOCK,
                        BOUGHT,
                        POWER),
                by(
                        CUSTOMER,
                        "customer.obligation/{customer}",
                        "Obligation",
                        Unit.MONEY,
                        LineKind.FLOW,
                        BOUGHT,
                        line("commitment.schedule")),
                by(
                        INVESTOR,
                        "investor.cash/{investor}",
                        "Cash put in",
                        Unit.MONEY,
                        LineKind.FLOW,
                        FINANCED,
                        line("tranche.cash")),
                new Line(
                        PREFIX + "hhi",
                        "Concentration of power",
                        Unit.NUMBER,
                        LineKind.RATE,
                        List.of(WORKBOOK),
                        "The sum of the squared shares of providers in facility power; none while there is none.",
                        concentration()),
                loop("loop.invested/{pair}", "Put in", "What the investor has put into the customer.", invested()),
                loop(
                        "loop.direct/{pair}",
                        "Come back as compute",
                        "What has come back as compute revenue of the investor's own deals.",
                        sum(PAIR_PROVIDED, REVENUE).cumulative()),
                loop(
                        "loop.chips/{pair}",
                        "Come back as chips",
                        "What has come back as chips bought by other providers for the customer.",
                        chips().cumulative()));
    }

    private static Expr invested() {
        return sum(PAIR_FINANCED, line("tranche.cash")).cumulative();
    }

    private static Expr chips() {
        return sum(PAIR_CHIPS, new Expr.Via(DEAL_OF_USE, new Expr.Via(CHIP_OF_USE, line(EconomicsLines.CHIP_CAPEX))));
    }

    private static Expr concentration() {
        Expr all = line(PREFIX + CapacityLines.FACILITY_MW);
        Expr share = line(PREFIX + "capacity.facilityMw/{provider}").over(all);
        return when(all.above(number(0)), sum(PROVIDERS, share.times(share)), number(Double.NaN));
    }

    private static Line all(String line, Unit unit, LineKind kind, String label) {
        return new Line(
                PREFIX + line,
                label,
                unit,
                kind,
                List.of(WORKBOOK),
                label + " over all deals.",
                sum(DEALS, line(line)));
    }

    private static Line by(Index index, String id, String label, Unit unit, LineKind kind, Relation deals, Expr of) {
        String documentation = "The sum over the " + deals.name() + ".";
        return new Line(PREFIX + id, label, unit, kind, List.of(index), documentation, sum(deals, of));
    }

    private static Line loop(String id, String label, String documentation, Expr formula) {
        return new Line(PREFIX + id, label, Unit.MONEY, LineKind.STOCK, List.of(PAIR), documentation, formula);
    }
}

package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.call;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Conversions.WATTS_PER_MW;
import static org.dealbench.engine.deal.Relations.CHIP;
import static org.dealbench.engine.deal.Relations.DEAL;
import static org.dealbench.engine.deal.Relations.EFFECT;
import static org.dealbench.engine.deal.Relations.MIX_CHIPS;
import static org.dealbench.engine.deal.Relations.MIX_ROW;
import static org.dealbench.engine.deal.Relations.MIX_ROWS;
import static org.dealbench.engine.deal.Relations.RISK;
import static org.dealbench.engine.deal.Relations.SLIPS;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// Which chips fill the power, when they come and when they retire (spec section 6, SLIP_CHIP of 13).
///
/// The weights are divided by their sum before the loop over months, which leaves the loop one multiplication a chip.
final class FleetLines {

    /// In-service power below this part of the largest is rounding noise of a retired fleet and has no shares.
    private static final double NOISE = 1e-9;

    private static final Expr MONTH = new Expr.Calendar(CalendarColumn.MONTH);

    private FleetLines() {}

    static List<Line> lines() {
        return List.of(
                new Line(
                        "chip.ready",
                        "Ready in",
                        Unit.MONTH,
                        LineKind.SCALAR,
                        List.of(CHIP),
                        "The first month in which the chip can be added.",
                        ready()),
                new Line(
                        "fleet.weight/{chip}",
                        "Weight in additions",
                        Unit.NUMBER,
                        LineKind.RATE,
                        List.of(DEAL, CHIP),
                        "The chip's share in the mix of the month, none before it is ready.",
                        when(MONTH.atLeast(line("chip.ready")), share(), number(0))),
                new Line(
                        "fleet.weights",
                        "Weights in additions",
                        Unit.NUMBER,
                        LineKind.RATE,
                        List.of(DEAL),
                        "The weights of all chips that are ready.",
                        sum(MIX_CHIPS, line("fleet.weight/{chip}"))),
                new Line(
                        "fleet.fill/{chip}",
                        "Share of additions",
                        Unit.FRACTION,
                        LineKind.RATE,
                        List.of(DEAL, CHIP),
                        "The chip's part of what is added in the month.",
                        when(
                                line("fleet.weights").above(number(0)),
                                line("fleet.weight/{chip}").over(line("fleet.weights")),
                                number(0))),
                megawatts(
                        "fleet.pool",
                        LineKind.FLOW,
                        List.of(DEAL),
                        "IT power to fill",
                        "New IT power, what could not be filled before, and what retired chips leave if they are refreshed.",
                        pool()),
                megawatts(
                        "fleet.backlog",
                        LineKind.STOCK,
                        List.of(DEAL),
                        "IT power waiting for chips",
                        "What could not be filled because no chip of the mix is ready.",
                        line("fleet.pool").times(when(line("fleet.weights").above(number(0)), number(0), number(1)))),
                megawatts(
                        "fleet.added/{chip}",
                        LineKind.FLOW,
                        List.of(DEAL, CHIP),
                        "IT power filled",
                        "The IT power that the chip fills in the month.",
                        line("fleet.pool").times(line("fleet.fill/{chip}"))),
                megawatts(
                        "fleet.retired/{chip}",
                        LineKind.FLOW,
                        List.of(DEAL, CHIP),
                        "IT power retired",
                        "What was filled a chip's life ago.",
                        new Expr.Ago(line("fleet.added/{chip}"), chip("lifeMonths"), 0)),
                megawatts(
                        "chips.itMw/{chip}",
                        LineKind.STOCK,
                        List.of(DEAL, CHIP),
                        "IT power in service",
                        "The IT power that the chip fills at the month's end.",
                        new Expr.Balance(line("fleet.added/{chip}"), line("fleet.retired/{chip}"))),
                megawatts(
                        "fleet.inServiceMw",
                        LineKind.STOCK,
                        List.of(DEAL),
                        "IT power in service",
                        "The IT power that chips fill at the month's end.",
                        sum(MIX_CHIPS, line("chips.itMw/{chip}"))),
                units(
                        "chips.added/{chip}",
                        LineKind.FLOW,
                        "Chips added",
                        "Chips that come into service in the month; real numbers, not rounded.",
                        line("fleet.added/{chip}")),
                units(
                        "chips.inService/{chip}",
                        LineKind.STOCK,
                        "Chips in service",
                        "Chips in service at the month's end; real numbers, not rounded.",
                        line("chips.itMw/{chip}")),
                new Line(
                        "chips.share/{chip}",
                        "Share of power in service",
                        Unit.FRACTION,
                        LineKind.RATE,
                        List.of(DEAL, CHIP),
                        "The chip's part of the IT power in service.",
                        when(
                                line("fleet.inServiceMw").above(largestItMw().times(number(NOISE))),
                                line("chips.itMw/{chip}").over(line("fleet.inServiceMw")),
                                number(0))),
                megawatts(
                        "capacity.unpopulatedMw",
                        LineKind.STOCK,
                        List.of(DEAL),
                        "Unpopulated IT power",
                        "Powered, but empty.",
                        line(CapacityLines.IT_MW).minus(line("fleet.inServiceMw"))));
    }

    private static Expr ready() {
        Expr slips = sum(SLIPS, new Expr.Field(RISK, "active").times(new Expr.Field(EFFECT, "months")));
        return new Expr.Unary(
                UnaryOp.CEILING, chip("available").plus(chip("slipMonths").plus(slips)));
    }

    private static Expr share() {
        Expr months = new Expr.Each(MIX_ROWS, new Expr.Field(MIX_ROW, "from"));
        Expr shares = new Expr.Each(MIX_ROWS, new Expr.Entry(MIX_ROW, CHIP));
        return new Expr.ByWord(
                DEAL,
                "mix/interpolation",
                Map.of(
                        "STEP", call(Function.STEP_ROWS, MONTH, months, shares),
                        "LINEAR", call(Function.LINEAR_ROWS, MONTH, months, shares)));
    }

    private static Expr pool() {
        Expr grown = line(CapacityLines.IT_MW).minus(line(CapacityLines.IT_MW).previous());
        Expr retired = sum(MIX_CHIPS, line("fleet.retired/{chip}"));
        return grown.plus(line("fleet.backlog").previous()).plus(new Expr.Field(DEAL, "refresh").times(retired));
    }

    private static Expr largestItMw() {
        return new Expr.Whole(WholeTime.PEAK, line(CapacityLines.IT_MW));
    }

    private static Expr chip(String field) {
        return new Expr.Field(CHIP, field);
    }

    private static Line megawatts(
            String id, LineKind kind, List<org.dealbench.engine.Index> over, String label, String text, Expr formula) {
        return new Line(id, label, Unit.MEGAWATT, kind, over, text, formula);
    }

    private static Line units(String id, LineKind kind, String label, String text, Expr megawatts) {
        Expr formula = megawatts.times(WATTS_PER_MW).over(chip("watts"));
        return new Line(id, label, Unit.CHIPS, kind, List.of(DEAL, CHIP), text, formula);
    }
}

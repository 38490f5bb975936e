package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Conversions.FLOP_PER_TFLOP;
import static org.dealbench.engine.deal.Conversions.SECONDS_PER_HOUR;
import static org.dealbench.engine.deal.Conversions.TFLOPS_PER_EFLOPS;
import static org.dealbench.engine.deal.LineMaker.deal;
import static org.dealbench.engine.deal.LineMaker.flow;
import static org.dealbench.engine.deal.LineMaker.rate;
import static org.dealbench.engine.deal.LineMaker.stock;
import static org.dealbench.engine.deal.Relations.BLOCKS;
import static org.dealbench.engine.deal.Relations.CHIP;
import static org.dealbench.engine.deal.Relations.DEAL;
import static org.dealbench.engine.deal.Relations.EFFECT;
import static org.dealbench.engine.deal.Relations.MIX_CHIPS;
import static org.dealbench.engine.deal.Relations.REFERENCE_CHIP;
import static org.dealbench.engine.deal.Relations.RISK;
import static org.dealbench.engine.deal.Relations.WORKBOOK;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// What the chips do and what it is worth (spec section 7, the hedge of 12, BLOCK_SHARE of 13).
final class OperationLines {

    private static final Expr MONTH = new Expr.Calendar(CalendarColumn.MONTH);
    private static final Expr HOURS = new Expr.Calendar(CalendarColumn.HOURS);
    private static final Expr CHIPS = line("chips.inService/{chip}");

    private OperationLines() {}

    static List<Line> lines() {
        return List.of(
                rate(
                        "operation.blocked",
                        Unit.FRACTION,
                        "Blocked share",
                        "The share of capacity that active risks block in the month.",
                        blocked()),
                rate(
                        "operation.offeredHours",
                        Unit.HOURS,
                        "Offered hours a chip",
                        "The hours of the month in which a chip could be sold.",
                        HOURS.times(deal("operation/availability"))
                                .times(number(1).minus(line("operation.blocked")))),
                rate(
                        "operation.soldHours",
                        Unit.HOURS,
                        "Sold hours a chip",
                        "The hours of the month in which a chip is sold.",
                        line("operation.offeredHours").times(deal("operation/utilisation"))),
                ofChip(
                        "operation.rate/{chip}",
                        Unit.MONEY_PER_HOUR,
                        LineKind.RATE,
                        "Hourly worth",
                        "What the chips in service earn an hour at list price, at the month's or at those they were added at.",
                        rateAt(line("chip.price"))),
                ofChip(
                                "operation.hours/{chip}",
                                Unit.HOURS,
                                LineKind.FLOW,
                                "Sold chip-hours",
                                "Chip-hours sold in the month.",
                                CHIPS.average().times(line("operation.soldHours")))
                        .withMeasure("chip-h"),
                flow(
                        "consumption.value",
                        Unit.MONEY,
                        "Consumption",
                        "What the sold chip-hours cost the customer.",
                        sum(
                                MIX_CHIPS,
                                line("operation.rate/{chip}")
                                        .times(line("operation.soldHours"))
                                        .times(afterDiscount()))),
                flow(
                        "consumption.deliverable",
                        Unit.MONEY,
                        "Deliverable",
                        "What consumption would be worth if all that could be sold were.",
                        sum(
                                MIX_CHIPS,
                                line("operation.rate/{chip}")
                                        .times(line("operation.offeredHours"))
                                        .times(afterDiscount()))),
                flow(
                        "compute.h100eHours",
                        Unit.H100E_HOUR,
                        "H100e-hours",
                        "Sold chip-hours in H100 equivalents.",
                        sum(MIX_CHIPS, line("operation.hours/{chip}").times(h100ePerChip()))),
                stock(
                        "compute.h100e",
                        Unit.H100E,
                        "H100 equivalents",
                        "Installed chips in H100 equivalents.",
                        sum(MIX_CHIPS, CHIPS.times(h100ePerChip()))),
                stock(
                        "compute.exaflops",
                        Unit.EXAFLOPS,
                        "Compute",
                        "Installed dense FP8 performance.",
                        sum(MIX_CHIPS, CHIPS.times(chip("tflops")).over(TFLOPS_PER_EFLOPS))),
                flow(
                        "compute.usefulFlop",
                        Unit.FLOP,
                        "Useful FLOP",
                        "What the sold hours compute at the model FLOP utilisation.",
                        sum(
                                MIX_CHIPS,
                                line("operation.hours/{chip}")
                                        .times(SECONDS_PER_HOUR)
                                        .times(chip("tflops"))
                                        .times(FLOP_PER_TFLOP)
                                        .times(deal("operation/mfu")))),
                flow(
                        "energy.mwh",
                        Unit.MEGAWATT_HOUR,
                        "Energy",
                        "What the chips in service draw, with the facility's overhead.",
                        line("fleet.inServiceMw")
                                .average()
                                .times(overhead())
                                .times(deal("operation/loadFactor"))
                                .times(HOURS)),
                flow(
                        "hedge.saving",
                        Unit.MONEY,
                        "Saving against the reference chip",
                        "What the customer would have paid more for the same FP8 hours on the reference chip.",
                        new Expr.IfPresent(WORKBOOK, "referenceChip", sum(MIX_CHIPS, saving()), number(0))));
    }

    private static Expr blocked() {
        Expr window =
                MONTH.atLeast(risk("start")).times(MONTH.below(risk("start").plus(risk("months"))));
        Expr free = number(1).minus(risk("active").times(window).times(new Expr.Field(EFFECT, "fraction")));
        return number(1).minus(new Expr.Fold(Aggregate.PRODUCT, BLOCKS, free));
    }

    /// The hourly worth of a chip's fleet in a deal at a price by month.
    private static Expr rateAt(Expr price) {
        Expr added = line("chips.added/{chip}").times(price);
        Expr locked = new Expr.Balance(added, new Expr.Ago(added, chip("lifeMonths"), 0));
        return new Expr.ByWord(
                DEAL, "pricing", Map.of("LIST", CHIPS.average().times(price), "LOCKED", locked.average()));
    }

    private static Expr saving() {
        Expr reference = new Expr.Via(REFERENCE_CHIP, line("chip.price").over(chip("tflops")));
        return rateAt(reference.times(chip("tflops")))
                .minus(line("operation.rate/{chip}"))
                .times(line("operation.soldHours"))
                .times(afterDiscount());
    }

    private static Expr overhead() {
        Expr power = line(CapacityLines.FACILITY_MW).over(line(CapacityLines.IT_MW));
        return when(line(CapacityLines.IT_MW).above(number(0)), power, number(0));
    }

    private static Expr afterDiscount() {
        return number(1).minus(deal("operation/discount"));
    }

    private static Expr h100ePerChip() {
        return chip("tflops").over(new Expr.Field(WORKBOOK, "referenceTflops"));
    }

    private static Expr chip(String field) {
        return new Expr.Field(CHIP, field);
    }

    private static Expr risk(String field) {
        return new Expr.Field(RISK, field);
    }

    private static Line ofChip(String id, Unit unit, LineKind kind, String label, String documentation, Expr formula) {
        return new Line(id, label, unit, kind, List.of(DEAL, CHIP), documentation, formula);
    }
}

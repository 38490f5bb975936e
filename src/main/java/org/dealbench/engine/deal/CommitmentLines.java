package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.column;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Conversions.ONE_MONTH;
import static org.dealbench.engine.deal.LineMaker.deal;
import static org.dealbench.engine.deal.LineMaker.flow;
import static org.dealbench.engine.deal.LineMaker.scalar;
import static org.dealbench.engine.deal.LineMaker.stock;
import static org.dealbench.engine.deal.Relations.COMMITMENT;
import static org.dealbench.engine.deal.Relations.COMMITMENTS;
import static org.dealbench.engine.deal.Relations.CUTS;
import static org.dealbench.engine.deal.Relations.DEAL;
import static org.dealbench.engine.deal.Relations.EFFECT;
import static org.dealbench.engine.deal.Relations.RISK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// What was promised, what of it is earned, and what is still owed (spec section 8, CUT_COMMITMENT of 13).
final class CommitmentLines {

    static final String REVENUE = "revenue.compute";
    static final String BEFORE = "commitment.before/{commitment}";
    static final String AFTER = "commitment.after/{commitment}";
    private static final String SCHEDULE = "commitment.schedule";
    private static final Expr LAST_DAY = new Expr.Calendar(CalendarColumn.LAST_DAY);

    private CommitmentLines() {}

    static List<Line> lines() {
        return List.of(
                ofOne(
                        "commitment.schedule/{commitment}",
                        LineKind.FLOW,
                        "Scheduled",
                        "The part of the commitment that falls in the month, after what risks cut of it.",
                        schedules(Schedules.What.SCHEDULE)),
                ofOne(
                        "commitment.cut/{commitment}",
                        LineKind.FLOW,
                        "Cut by risks",
                        "What risks cut of the commitment, beyond the calendar too, in the month they start.",
                        schedules(Schedules.What.CUT)),
                ofOne(
                        BEFORE,
                        LineKind.SCALAR,
                        "Scheduled before the calendar",
                        "The part of the commitment that falls before month 0.",
                        schedules(Schedules.What.BEFORE_CALENDAR)),
                ofOne(
                        AFTER,
                        LineKind.SCALAR,
                        "Scheduled after the calendar",
                        "The part of the commitment that falls after the last month.",
                        schedules(Schedules.What.AFTER_CALENDAR)),
                flow(
                        SCHEDULE,
                        Unit.MONEY,
                        "Commitment schedule",
                        "What all commitments come to in the month.",
                        sum(COMMITMENTS, line("commitment.schedule/{commitment}"))),
                flow(
                        "commitment.trueUp",
                        Unit.MONEY,
                        "True-up",
                        "What is due at the end of a take-or-pay window beyond what was used.",
                        new Expr.ByWord(
                                DEAL,
                                "revenueBasis",
                                Map.of("COMMITMENT", number(0), "CONSUMPTION", number(0), "TAKE_OR_PAY", trueUp()))),
                flow(
                        "commitment.due",
                        Unit.MONEY,
                        "Due",
                        "The month's schedule and what could not be delivered before.",
                        line(SCHEDULE).plus(line("commitment.deferred").previous())),
                flow(
                        REVENUE,
                        Unit.MONEY,
                        "Compute revenue",
                        "What the provider earns for compute on the deal's revenue basis.",
                        new Expr.ByWord(
                                DEAL,
                                "revenueBasis",
                                Map.of(
                                        "COMMITMENT", committedRevenue(),
                                        "CONSUMPTION", line("consumption.value"),
                                        "TAKE_OR_PAY", line("consumption.value").plus(line("commitment.trueUp"))))),
                stock(
                        "commitment.deferred",
                        Unit.MONEY,
                        "Deferred",
                        "What was scheduled and could not be delivered yet.",
                        new Expr.ByWord(
                                DEAL,
                                "revenueBasis",
                                Map.of("COMMITMENT", deferred(), "CONSUMPTION", number(0), "TAKE_OR_PAY", number(0)))),
                stock(
                        "commitment.rpo",
                        Unit.MONEY,
                        "Remaining performance obligation",
                        "What is signed and neither earned, cut nor scheduled before the calendar.",
                        obligation()),
                scalar(
                        "commitment.coverage",
                        Unit.FRACTION,
                        "Coverage",
                        "What this capacity is used for against what was committed, over the calendar.",
                        coverage()));
    }

    private static Expr schedules(Schedules.What what) {
        Expr none = number(0);
        Expr ramp = schedule(what, Schedules.Shape.RAMP, field("profile/rampMonths"), field("profile/steepness"));
        Expr years = new Expr.Table(COMMITMENT, "profile/years");
        return new Expr.ByWord(
                COMMITMENT,
                "profile/kind",
                Map.of(
                        "LINEAR", schedule(what, Schedules.Shape.LINEAR, none, none),
                        "GROWTH", schedule(what, Schedules.Shape.GROWTH, field("profile/annualGrowth"), none),
                        "RAMP", ramp,
                        "CUSTOM", schedule(what, Schedules.Shape.CUSTOM, none, none, years)));
    }

    private static Expr schedule(Schedules.What what, Schedules.Shape shape, Expr first, Expr second, Expr... table) {
        List<Expr> arguments = new ArrayList<>(List.of(
                first,
                second,
                field("start"),
                field("months"),
                field("amount"),
                new Expr.Each(CUTS, new Expr.Field(RISK, "start")),
                new Expr.Each(CUTS, new Expr.Field(RISK, "active").times(new Expr.Field(EFFECT, "fraction")))));
        arguments.addAll(List.of(table));
        return new Expr.Column(new Schedules(what, shape), arguments);
    }

    private static Expr trueUp() {
        Expr last = field("start").plus(field("months")).minus(ONE_MONTH);
        return column(
                Settlement.TRUE_UP,
                line(SCHEDULE),
                line("consumption.value"),
                line("consumption.deliverable"),
                new Expr.Fold(Aggregate.MIN, COMMITMENTS, field("start")),
                new Expr.Fold(Aggregate.MAX, COMMITMENTS, last),
                deal("settlement/months"),
                deal("settlement/takeOrPay"),
                deal("settlement/carryForward"),
                deal("settlement/deliveryRelief"));
    }

    private static Expr committedRevenue() {
        return when(
                deal("settlement/deliveryRelief"),
                line("commitment.due").min(line("consumption.deliverable")),
                line(SCHEDULE));
    }

    private static Expr deferred() {
        return when(deal("settlement/deliveryRelief"), line("commitment.due").minus(line(REVENUE)), number(0));
    }

    private static Expr obligation() {
        Expr signed = sum(COMMITMENTS, when(LAST_DAY.atLeast(field("signed")), field("amount"), number(0)));
        Expr gone = sum(
                COMMITMENTS,
                line(BEFORE).plus(line("commitment.cut/{commitment}").cumulative()));
        return signed.minus(gone).minus(line(REVENUE).cumulative()).max(number(0));
    }

    private static Expr coverage() {
        Expr scheduled = new Expr.Whole(WholeTime.TOTAL, line(SCHEDULE));
        Expr used = new Expr.Whole(WholeTime.TOTAL, line("consumption.value"));
        return when(scheduled.above(number(0)), used.over(scheduled), number(Double.NaN));
    }

    private static Expr field(String name) {
        return new Expr.Field(COMMITMENT, name);
    }

    private static Line ofOne(String id, LineKind kind, String label, String documentation, Expr formula) {
        return new Line(id, label, Unit.MONEY, kind, List.of(COMMITMENT), documentation, formula);
    }
}

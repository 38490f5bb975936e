package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.call;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Relations.CAPACITY_DEAL;
import static org.dealbench.engine.deal.Relations.CONDITION;
import static org.dealbench.engine.deal.Relations.FUNDED_TRANCHE;
import static org.dealbench.engine.deal.Relations.PARTS;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.UnaryOp;
import org.dealbench.model.Unit;

/// When conditions are met (spec section 3).
///
/// A loop through capacity and money needs no solver: a met day is carried as what is known of it at the end of each
/// month. What is learned in a month is never dated before that month's end, so it changes nothing that has happened.
final class ConditionLines {

    static final String MET_DAY = "condition.metDay";
    static final Expr NEVER = number(Double.POSITIVE_INFINITY);
    /// Power that is short of the level by rounding alone counts as reaching it.
    private static final Expr ROUNDING = number(1e-9, "MW");

    private ConditionLines() {}

    static List<Line> lines() {
        return List.of(new Line(
                MET_DAY,
                "Met on",
                Unit.DATE,
                LineKind.STOCK,
                List.of(CONDITION),
                "The day the condition is met, as known at the end of the month; never where that is not foreseeable.",
                new Expr.ByWord(
                        CONDITION,
                        "kind",
                        Map.of(
                                "EVENT",
                                event(),
                                "CAPACITY",
                                capacity(),
                                "FUNDED",
                                funded(),
                                "ALL",
                                new Expr.Fold(Aggregate.MAX, PARTS, line(MET_DAY)),
                                "ANY",
                                new Expr.Fold(Aggregate.MIN, PARTS, line(MET_DAY)),
                                "AT_LEAST",
                                call(Function.KTH_SMALLEST, field("count"), new Expr.Each(PARTS, line(MET_DAY)))))));
    }

    private static Expr event() {
        Expr wholeDelay = new Expr.Unary(UnaryOp.FLOOR, field("delayDays"));
        return when(field("met"), field("date").plus(wholeDelay), NEVER);
    }

    private static Expr capacity() {
        Expr power = new Expr.Via(CAPACITY_DEAL, line(CapacityLines.FACILITY_MW));
        Expr reached = power.atLeast(field("megawatts").minus(ROUNDING));
        Expr today = new Expr.Calendar(CalendarColumn.LAST_DAY);
        return new Expr.Running(Aggregate.MIN, when(reached, today, NEVER));
    }

    /// A tranche may wait, through other conditions, for itself being funded: that is never, unless something else
    /// meets its condition.
    private static Expr funded() {
        return new Expr.Settling(new Expr.Via(FUNDED_TRANCHE, line(TrancheLines.PAID_DAY)), Double.POSITIVE_INFINITY);
    }

    private static Expr field(String name) {
        return new Expr.Field(CONDITION, name);
    }
}

package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.call;
import static org.dealbench.engine.Expr.column;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.ConditionLines.NEVER;
import static org.dealbench.engine.deal.LineMaker.cash;
import static org.dealbench.engine.deal.Relations.DEAL;
import static org.dealbench.engine.deal.Relations.RISK;
import static org.dealbench.engine.deal.Relations.TRANCHE;
import static org.dealbench.engine.deal.Relations.TRANCHES;
import static org.dealbench.engine.deal.Relations.TRANCHE_CONDITION;
import static org.dealbench.engine.deal.Relations.VOIDS;

import java.util.List;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// When the money of a deal's tranches flows, and what becomes of the rest (spec section 4, VOID_TRANCHE of 13).
final class TrancheLines {

    static final String MET_DAY = "tranche.metDay/{tranche}";
    static final String FUNDING_DAY = "tranche.fundingDay/{tranche}";
    static final String PAID_DAY = "tranche.paidDay/{tranche}";
    static final String LAPSES = "tranche.lapses/{tranche}";
    static final String FUNDED_OF_ONE = "tranche.funded/{tranche}";
    static final String FUNDED = "tranche.funded";
    private static final String UNPAID = "tranche.unpaid/{tranche}";
    private static final String WAITS = "tranche.waits/{tranche}";

    private TrancheLines() {}

    static List<Line> lines() {
        return List.of(
                date(
                        MET_DAY,
                        "Condition met on",
                        "The day its condition is met, as known at the month's end.",
                        metDay()),
                date(
                        FUNDING_DAY,
                        "First instalment on",
                        "The day of the first instalment, as known at the month's end; never if it lapses.",
                        fundingDay()),
                date(
                        PAID_DAY,
                        "Last instalment on",
                        "The day of the last instalment, past the calendar too, as known at the month's end.",
                        call(
                                Function.ADD_MONTHS,
                                line(FUNDING_DAY),
                                field("instalments").minus(number(1)).times(field("intervalMonths")))),
                new Line(
                        LAPSES,
                        "Lapses",
                        Unit.FLAG,
                        LineKind.SCALAR,
                        List.of(TRANCHE),
                        "Whether its long-stop date passes before the money is called.",
                        lapses()),
                ofOne(
                        FUNDED_OF_ONE,
                        "Funded",
                        LineKind.FLOW,
                        "What is paid in the month; instalments dated outside the calendar are left out.",
                        column(
                                Payments.DATED_CASH,
                                known(line(FUNDING_DAY)),
                                field("intervalMonths"),
                                field("instalments"),
                                field("amount"))),
                ofOne(
                        UNPAID,
                        "Unpaid",
                        LineKind.STOCK,
                        "The amount less what has been paid within the calendar.",
                        field("amount").minus(line(FUNDED_OF_ONE).cumulative())),
                new Line(
                        WAITS,
                        "Waits",
                        Unit.FLAG,
                        LineKind.STOCK,
                        List.of(TRANCHE),
                        "Whether its condition, or failing that its long-stop date, still lies ahead.",
                        new Expr.Calendar(CalendarColumn.LAST_DAY).below(end())),
                ofDeal(
                        FUNDED,
                        "Funded",
                        LineKind.FLOW,
                        "What is paid in the month over all tranches, whatever the instrument.",
                        sum(TRANCHES, line(FUNDED_OF_ONE))),
                ofDeal(
                        "tranche.fundedCumulative",
                        "Funded to date",
                        LineKind.STOCK,
                        "What has been paid up to the month's end.",
                        line(FUNDED).cumulative()),
                ofDeal(
                        "tranche.cash",
                        "Cash",
                        LineKind.FLOW,
                        "What is paid in money: all but warrants, which vest and move no cash.",
                        sum(TRANCHES, cash(line(FUNDED_OF_ONE)))),
                ofDeal(
                        "tranche.committed",
                        "Committed",
                        LineKind.STOCK,
                        "What is unpaid and no longer depends on anything.",
                        sum(TRANCHES, line(UNPAID).times(no(line(LAPSES))).times(no(line(WAITS))))),
                ofDeal(
                        "tranche.contingent",
                        "Contingent",
                        LineKind.STOCK,
                        "What is unpaid and still waits for its condition.",
                        sum(TRANCHES, line(UNPAID).times(line(WAITS)))),
                ofDeal(
                        "tranche.lapsed",
                        "Lapsed",
                        LineKind.STOCK,
                        "What will not be paid because its long-stop date has passed.",
                        sum(TRANCHES, line(UNPAID).times(line(LAPSES)).times(no(line(WAITS))))));
    }

    private static Expr voided() {
        return number(0).max(new Expr.Fold(Aggregate.MAX, VOIDS, new Expr.Field(RISK, "active")));
    }

    private static Expr metDay() {
        Expr met = new Expr.Via(TRANCHE_CONDITION, line(ConditionLines.MET_DAY));
        Expr always = number(Double.NEGATIVE_INFINITY);
        return when(voided(), NEVER, new Expr.IfPresent(TRANCHE, "condition", met, always));
    }

    private static Expr dueDay() {
        Expr onCondition = field("earliest").max(line(MET_DAY).plus(field("lagDays")));
        Expr unconditional = when(voided(), NEVER, field("earliest"));
        return new Expr.IfPresent(TRANCHE, "condition", onCondition, unconditional);
    }

    private static Expr fundingDay() {
        Expr unlessTooLate = when(field("longStop").below(dueDay()), NEVER, dueDay());
        return new Expr.IfPresent(
                TRANCHE, "condition", new Expr.IfPresent(TRANCHE, "longStop", unlessTooLate, dueDay()), dueDay());
    }

    private static Expr lapses() {
        Expr tooLate = field("longStop").below(known(dueDay()));
        Expr conditional = new Expr.IfPresent(TRANCHE, "condition", number(1), voided());
        return new Expr.IfPresent(TRANCHE, "longStop", conditional.times(tooLate), number(0));
    }

    /// The day on which the unpaid part stops being contingent.
    private static Expr end() {
        Expr longStopIfLapsing = when(line(LAPSES), field("longStop"), known(line(MET_DAY)));
        return new Expr.IfPresent(TRANCHE, "longStop", longStopIfLapsing, known(line(MET_DAY)));
    }

    private static Expr known(Expr date) {
        return new Expr.Whole(WholeTime.LAST, date);
    }

    private static Expr no(Expr flag) {
        return new Expr.Unary(UnaryOp.NOT, flag);
    }

    private static Expr field(String name) {
        return new Expr.Field(TRANCHE, name);
    }

    private static Line date(String id, String label, String documentation, Expr formula) {
        return new Line(id, label, Unit.DATE, LineKind.STOCK, List.of(TRANCHE), documentation, formula);
    }

    private static Line ofOne(String id, String label, LineKind kind, String documentation, Expr formula) {
        return new Line(id, label, Unit.MONEY, kind, List.of(TRANCHE), documentation, formula);
    }

    private static Line ofDeal(String id, String label, LineKind kind, String documentation, Expr formula) {
        return new Line(id, label, Unit.MONEY, kind, List.of(DEAL), documentation, formula);
    }
}

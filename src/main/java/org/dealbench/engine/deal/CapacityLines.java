package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.call;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.deal.Conversions.ONE_MONTH;
import static org.dealbench.engine.deal.Relations.DEAL;
import static org.dealbench.engine.deal.Relations.DELAYS;
import static org.dealbench.engine.deal.Relations.EFFECT;
import static org.dealbench.engine.deal.Relations.PHASE;
import static org.dealbench.engine.deal.Relations.PHASES;
import static org.dealbench.engine.deal.Relations.PHASE_CONDITION;
import static org.dealbench.engine.deal.Relations.RISK;
import static org.dealbench.engine.deal.Relations.SECURED_PHASES;
import static org.dealbench.engine.deal.Relations.SECURITY;

import java.util.List;
import java.util.Map;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// When power comes online, phase by phase (spec section 5, DELAY_PHASES of 13).
final class CapacityLines {

    static final String START = "phase.start/{phase}";
    static final String FULL_MW = "phase.fullMw/{phase}";
    static final String FACILITY_MW = "capacity.facilityMw";
    static final String IT_MW = "capacity.itMw";
    private static final String FACILITY_MW_OF_ONE = "capacity.facilityMw/{phase}";
    private static final String IT_MW_OF_ONE = "capacity.itMw/{phase}";

    private CapacityLines() {}

    static List<Line> lines() {
        return List.of(
                new Line(
                        START,
                        "Starts in",
                        Unit.MONTH,
                        LineKind.STOCK,
                        List.of(PHASE),
                        "The month the ramp starts, as known a month before; a condition puts it after the month it is met.",
                        start()),
                new Line(
                        FULL_MW,
                        "Facility power at full ramp",
                        Unit.MEGAWATT,
                        LineKind.SCALAR,
                        List.of(PHASE),
                        "The phase's megawatts at the facility; those announced as IT power times the PUE.",
                        fullMw()),
                stock(
                        FACILITY_MW_OF_ONE,
                        PHASE,
                        "Facility power",
                        "What of the phase is online at the month's end.",
                        line(FULL_MW).times(ramp())),
                stock(
                        IT_MW_OF_ONE,
                        PHASE,
                        "IT power",
                        "What of the phase's power reaches chips.",
                        line(FACILITY_MW_OF_ONE).over(field("pue"))),
                stock(
                        FACILITY_MW,
                        DEAL,
                        "Facility power",
                        "What is online at the month's end.",
                        sum(PHASES, line(FACILITY_MW_OF_ONE))),
                stock(
                        IT_MW,
                        DEAL,
                        "IT power",
                        "What of the power online reaches chips, each phase at its own PUE.",
                        sum(PHASES, line(IT_MW_OF_ONE))),
                stock(
                        "capacity.firmMw",
                        DEAL,
                        "Firm facility power",
                        "What is online in firm phases, without options.",
                        sum(PHASES, field("firm").times(line(FACILITY_MW_OF_ONE)))),
                stock(
                        "capacity.bySecurity/{security}",
                        SECURITY,
                        "Facility power by security class",
                        "What is online in the phases of a security class.",
                        sum(SECURED_PHASES, line(FACILITY_MW_OF_ONE))));
    }

    private static Expr start() {
        Expr delays = sum(DELAYS, new Expr.Field(RISK, "active").times(new Expr.Field(EFFECT, "months")));
        Expr planned = field("start").plus(field("delayMonths").plus(delays));
        Expr met = new Expr.Via(
                PHASE_CONDITION, new Expr.KnownBefore(line(ConditionLines.MET_DAY), Double.POSITIVE_INFINITY));
        Expr afterMet = call(Function.MONTH_OF, met).plus(ONE_MONTH);
        return new Expr.IfPresent(PHASE, "condition", planned.max(afterMet), planned);
    }

    private static Expr fullMw() {
        return new Expr.ByWord(
                PHASE,
                "basis",
                Map.of("FACILITY", field("megawatts"), "IT", field("megawatts").times(field("pue"))));
    }

    private static Expr ramp() {
        Expr monthsIn = new Expr.Calendar(CalendarColumn.MONTH).plus(ONE_MONTH).minus(line(START));
        Expr position = within(monthsIn.over(field("ramp/months")));
        return new Expr.ByWord(
                PHASE,
                "ramp/kind",
                Map.of(
                        "STEP", within(monthsIn.over(ONE_MONTH)),
                        "LINEAR", position,
                        "S_CURVE", call(Function.S_CURVE, position, field("ramp/steepness")),
                        "CUSTOM", call(Function.CUSTOM_RAMP, position, new Expr.Table(PHASE, "ramp/fractions"))));
    }

    /// Clamped to 0 to 1.
    private static Expr within(Expr position) {
        return position.max(number(0)).min(number(1));
    }

    private static Expr field(String name) {
        return new Expr.Field(PHASE, name);
    }

    private static Line stock(String id, Index over, String label, String documentation, Expr formula) {
        return new Line(id, label, Unit.MEGAWATT, LineKind.STOCK, List.of(over), documentation, formula);
    }
}

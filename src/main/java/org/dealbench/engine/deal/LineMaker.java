package org.dealbench.engine.deal;

import static org.dealbench.engine.deal.Relations.DEAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Tranche;
import org.dealbench.model.Unit;

/// Shorthand for the lines of a deal.
final class LineMaker {

    private LineMaker() {}

    static Line flow(String id, Unit unit, String label, String documentation, Expr formula) {
        return new Line(id, label, unit, LineKind.FLOW, List.of(DEAL), documentation, formula);
    }

    static Line stock(String id, Unit unit, String label, String documentation, Expr formula) {
        return new Line(id, label, unit, LineKind.STOCK, List.of(DEAL), documentation, formula);
    }

    static Line rate(String id, Unit unit, String label, String documentation, Expr formula) {
        return new Line(id, label, unit, LineKind.RATE, List.of(DEAL), documentation, formula);
    }

    static Line scalar(String id, Unit unit, String label, String documentation, Expr formula) {
        return new Line(id, label, unit, LineKind.SCALAR, List.of(DEAL), documentation, formula);
    }

    static Expr deal(String field) {
        return new Expr.Field(DEAL, field);
    }

    /// `then` where the deal has economics, else `otherwise` (section 9).
    static Expr withEconomics(Expr then, double otherwise) {
        return new Expr.IfPresent(DEAL, "economics", then, Expr.number(otherwise));
    }

    /// `amount` of a tranche that is paid in cash, else 0.
    static Expr cash(Expr amount) {
        Map<String, Expr> cases = new LinkedHashMap<>();
        for (Tranche.Instrument instrument : Tranche.Instrument.values()) {
            cases.put(instrument.name(), instrument.paysCash() ? amount : Expr.number(0));
        }
        return new Expr.ByWord(Relations.TRANCHE, "instrument", cases);
    }
}

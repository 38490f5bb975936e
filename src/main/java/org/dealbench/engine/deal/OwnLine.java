package org.dealbench.engine.deal;

import org.dealbench.engine.Expr;
import org.dealbench.engine.formula.FormulaFault;
import org.dealbench.engine.formula.Places;
import org.dealbench.model.AnalystLine;

/// A line of one's own whose formula could be read.
///
/// @param expr as it was typed
record OwnLine(AnalystLine definition, Expr expr, Places places) {

    OwnLineFault fault(Expr at, String problem) {
        return fault(places.fault(at, problem));
    }

    OwnLineFault fault(FormulaFault fault) {
        return new OwnLineFault(definition.id(), "formula", fault);
    }

    int depth() {
        return places.depth(expr);
    }
}

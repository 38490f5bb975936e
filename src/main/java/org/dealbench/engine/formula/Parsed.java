package org.dealbench.engine.formula;

import org.dealbench.engine.Expr;

/// What reading a formula's text led to.
public sealed interface Parsed {

    /// A formula, and where each of its parts stands in the text.
    record Formula(Expr expr, Places places) implements Parsed {}

    /// A text that is no formula.
    record Unreadable(FormulaFault fault) implements Parsed {}
}

package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A formula on the way to a cell.
///
/// @param needs cells that have to hold a number, or all of it is none
/// @param none whether it can be none even so
record Term(Formula formula, List<Formula> needs, boolean none) {

    Term {
        needs = List.copyOf(needs);
    }

    static Term of(Formula formula) {
        return new Term(formula, List.of(), false);
    }

    /// The cell of a row.
    static Term at(Formula cell, Row row) {
        return new Term(cell, row.mayBeNone() ? List.of(cell) : List.of(), false);
    }

    boolean mayBeNone() {
        return none || !needs.isEmpty();
    }

    /// What all of several need.
    static List<Formula> needs(List<Term> terms) {
        Set<Formula> all = new LinkedHashSet<>();
        terms.forEach(term -> all.addAll(term.needs));
        return List.copyOf(all);
    }

    /// As it stands in a cell: none unless all that it needs is there.
    Formula finished() {
        return guarded(new Formula.Nothing());
    }

    /// As it stands in a cell, and what stands there without all that it needs.
    Formula guarded(Formula otherwise) {
        if (needs.isEmpty()) {
            return formula;
        }
        Formula there = new Formula.Call("COUNT", new ArrayList<>(needs));
        return Formula.when(there.compared("<", needs.size()), otherwise, formula);
    }
}

package org.dealbench.analysis.spreadsheet;

import org.dealbench.model.Unit;

/// What stands before the numbers of a row.
///
/// @param unit what its numbers are shown in
/// @param kind how a total is made of them: flow, stock, rate or scalar; empty for none
/// @param id what the program calls it, empty for what only serves another row
/// @param note what it means, a sentence
record Title(String label, Unit unit, String kind, String id, String note) {

    /// Of a row that only serves another one.
    static Title working(String label, Unit unit) {
        return new Title(label, unit, "", "", "");
    }
}

package org.dealbench.analysis.spreadsheet;

import java.util.List;
import org.dealbench.model.Unit;

/// What a function of columns is given, as cells and rows.
record Arguments(Translation translation, List<Integer> nodes) {

    int count() {
        return nodes.size();
    }

    /// A number or a cell.
    Formula atom(int argument) {
        return translation.atom(nodes.get(argument));
    }

    /// The row of all months.
    Row months(int argument) {
        return translation.months(nodes.get(argument));
    }

    /// Whether it is the number 0, whatever the inputs.
    boolean isNothing(int argument) {
        return translation.constant(nodes.get(argument)) == 0;
    }

    Formula month() {
        return Formula.at(translation.calendar().month());
    }

    int length() {
        return translation.calendar().months();
    }

    Row row(Axis axis, String label, Unit unit, Formula formula) {
        return translation.workings().row(axis, label, unit, formula);
    }
}

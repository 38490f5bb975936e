package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dealbench.model.Unit;

/// Rows that lines need on the way to their numbers, each different one once, kept with the line that needs it first.
final class Workings {

    private record Key(Axis axis, Object what) {}

    private final Map<Key, Row> known = new HashMap<>();
    private final Map<Row, List<Row>> byOwner = new LinkedHashMap<>();
    private Row owner = new Row(Axis.VALUE, Title.working("", Unit.NUMBER));

    /// Sets the line that new rows will belong to.
    void own(Row line) {
        owner = line;
    }

    Row owner() {
        return owner;
    }

    /// The rows that came first with a line, in the order they were made.
    List<Row> of(Row line) {
        return byOwner.getOrDefault(line, List.of());
    }

    /// A row that is told from others by what it is.
    ///
    /// @param definition fills in a new row, which it may refer to
    Row row(Axis axis, String label, Unit unit, Object what, Consumer<Row> definition) {
        return row(new Row(axis, Title.working(label, unit)), what, definition);
    }

    /// A row that others may already refer to, or the one that is known as this.
    Row row(Row made, Object what, Consumer<Row> definition) {
        Key key = new Key(made.axis(), what);
        Row found = known.get(key);
        if (found != null) {
            return found;
        }
        known.put(key, made);
        definition.accept(made);
        byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(made);
        return made;
    }

    /// A row of one formula.
    Row row(Axis axis, String label, Unit unit, Formula formula) {
        return row(axis, label, unit, formula, row -> row.define(formula, false));
    }

    /// A line's own row, to be found by others that need the same.
    void know(Axis axis, Object what, Row row) {
        known.putIfAbsent(new Key(axis, what), row);
    }

    /// Rows one below the other.
    List<Row> block(Axis axis, String label, Unit unit, List<Formula> formulas) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            Formula formula = formulas.get(i);
            rows.add(row(
                    axis,
                    label + " " + (i + 1),
                    unit,
                    List.of("block", formulas, i),
                    row -> row.define(formula, false)));
        }
        return rows;
    }

    /// A list of formulas in a row of its own.
    Row list(String label, Unit unit, List<Formula> formulas) {
        return row(Axis.LIST, label, unit, formulas, row -> row.defineEach(formulas));
    }
}

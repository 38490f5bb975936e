package org.dealbench.analysis.spreadsheet;

import java.util.List;

/// A row of cells that formulas refer to; where it stands is known once all rows are.
///
/// Rows are told apart by identity: two alike are two.
final class Row {

    private final Axis axis;
    private final Title title;
    private List<Formula> formulas = List.of();
    private boolean mayBeNone;
    private Place place = new Place("", 0, Place.VALUE_COLUMN);

    Row(Axis axis, Title title) {
        this.axis = axis;
        this.title = title;
    }

    Axis axis() {
        return axis;
    }

    Title title() {
        return title;
    }

    /// One formula for every cell.
    void define(Formula formula, boolean maybe) {
        formulas = List.of(formula);
        mayBeNone = maybe;
    }

    /// A formula for each cell of a list.
    void defineEach(List<Formula> cells) {
        formulas = List.copyOf(cells);
    }

    /// What stands in one of its cells.
    Formula formula(int index) {
        return formulas.get(formulas.size() == 1 ? 0 : index);
    }

    int length(int months) {
        return axis == Axis.LIST ? formulas.size() : axis.length(months);
    }

    /// Whether a cell of it can be empty, which stands for none.
    boolean mayBeNone() {
        return mayBeNone;
    }

    Place place() {
        return place;
    }

    void put(Place at) {
        place = at;
    }

    @Override
    public String toString() {
        return title.id() + " (" + axis + ")";
    }
}

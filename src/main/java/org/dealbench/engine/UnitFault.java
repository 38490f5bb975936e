package org.dealbench.engine;

import java.util.List;

/// Where the units of a formula do not go together.
///
/// @param line id of the line whose formula it is
/// @param place the way from the whole formula to the fault, outermost first
/// @param at the part of the formula that is at fault, the very object
/// @param problem such as `adds money to MW`
public record UnitFault(String line, List<String> place, Expr at, String problem) {

    public UnitFault {
        place = List.copyOf(place);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? line + " " + problem : line + ", " + String.join(", ", place) + ": " + problem;
    }
}

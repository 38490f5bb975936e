package org.dealbench.engine;

import java.util.List;
import org.dealbench.model.Unit;

/// One number the program shows, declared once for all elements it exists for.
///
/// @param id such as `capacity.facilityMw`; a line over several indices is told apart by the last one's element
/// @param over the indices it exists for, outermost first; empty for the whole workbook
/// @param documentation one sentence for a person
/// @param measure what its numbers measure, finer than the unit they are shown in: that of a chip's price is money for
/// each chip and hour
/// @param symbol how the unit is written, that of `unit` but for lines of one's own in a unit that has no other name
public record Line(
        String id,
        String label,
        Unit unit,
        LineKind kind,
        List<Index> over,
        String documentation,
        Expr formula,
        Measure measure,
        String symbol) {

    public Line {
        over = List.copyOf(over);
    }

    /// A line that measures what its unit says.
    public Line(
            String id, String label, Unit unit, LineKind kind, List<Index> over, String documentation, Expr formula) {
        this(id, label, unit, kind, over, documentation, formula, Measure.of(unit), unit.symbol());
    }

    /// The unit with `money` replaced by a currency code, such as `USD/MWh`.
    public String symbol(String currency) {
        return symbol.replace("money", currency);
    }

    public Line withMeasure(String newMeasure) {
        return new Line(id, label, unit, kind, over, documentation, formula, Measure.of(newMeasure), symbol);
    }

    public Line withFormula(Expr newFormula) {
        return new Line(id, label, unit, kind, over, documentation, newFormula, measure, symbol);
    }
}

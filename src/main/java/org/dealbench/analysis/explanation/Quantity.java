package org.dealbench.analysis.explanation;

import org.dealbench.engine.Line;
import org.dealbench.engine.Measure;
import org.dealbench.model.Unit;
import org.jspecify.annotations.Nullable;

/// A number and what it is a number of.
///
/// @param unit that it is shown in, null for what is worked out on the way and has none
/// @param measure the same for any number
public record Quantity(double value, @Nullable Unit unit, Measure measure) {

    public static Quantity of(double value, Unit unit) {
        return new Quantity(value, unit, Measure.of(unit));
    }

    /// A number of a line; one of one's own may have a unit that only its measure says.
    public static Quantity of(double value, Line line) {
        return line.unit() == Unit.OTHER ? of(value, line.measure()) : of(value, line.unit());
    }

    public static Quantity of(double value, Measure measure) {
        return new Quantity(value, null, measure);
    }
}

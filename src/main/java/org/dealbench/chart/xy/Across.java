package org.dealbench.chart.xy;

import org.dealbench.chart.display.Span;
import org.dealbench.chart.scale.ValueUnit;

/// What the horizontal axis of an [XyChart] is.
///
/// @param label as a sentence begins with it: `Discount rate`
/// @param whole all of it, in base units
public record Across(String label, ValueUnit unit, Span whole) {

    /// The multiple of the unit that the labels are in, whatever part is shown.
    ValueUnit.Multiple multiple() {
        return unit.multipleFor(Math.max(Math.abs(whole.from()), Math.abs(whole.to())));
    }
}

package org.dealbench.chart.row;

import java.time.YearMonth;
import org.dealbench.chart.scale.ValueUnit;

/// What runs from left to right.
public sealed interface RowAxis {

    /// Amounts in a unit.
    record Amounts(ValueUnit unit) implements RowAxis {}

    /// Dates, in months from the start of `origin`.
    record Dates(YearMonth origin) implements RowAxis {}
}

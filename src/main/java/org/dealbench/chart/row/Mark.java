package org.dealbench.chart.row;

/// What stands in a row.
public sealed interface Mark {

    /// A value, and what it may be between; the ends are infinite where open, and the value itself where exact.
    record Dot(double value, double low, double high) implements Mark {}

    /// A bar from nothing to a value; not a number for none.
    record Bar(double value) implements Mark {}

    /// A bar from one level to the next, tied to those of the rows around it.
    record Step(double from, double to) implements Mark {

        @Override
        public double value() {
            return to;
        }
    }

    double value();
}

package org.dealbench.engine;

import java.util.List;

/// What a node of a plan does with its arguments.
public sealed interface Op
        permits UnaryOp,
                BinaryOp,
                Op.Constant,
                Op.Input,
                Op.Column,
                Op.Line,
                Op.Select,
                Op.Shift,
                Op.Before,
                Op.Settle,
                Op.Balance,
                Op.Accumulate,
                Op.Combine,
                Op.Reduce,
                Op.Apply,
                Op.Spread {

    record Constant(double value) implements Op {}

    record Input(int slot) implements Op {}

    record Column(CalendarColumn column) implements Op {}

    /// A line that was referred to before its formula was known; stands for the node of that formula.
    record Line(int instance) implements Op {}

    record Select() implements Op {}

    /// Arguments: what is shifted, the months.
    ///
    /// @param always whether the months are at least 1 in every case, so that it may stand in a loop
    record Shift(double outside, boolean always) implements Op {}

    /// A scalar argument as it is, a series a month before.
    record Before(double unknown) implements Op {}

    /// Its argument, or `start` while that is not known within a month of a loop.
    record Settle(double start) implements Op {}

    record Accumulate(Aggregate aggregate) implements Op {}

    /// Arguments: what comes in, what goes out.
    record Balance() implements Op {}

    /// One value of any number of arguments.
    record Combine(Aggregate aggregate) implements Op {}

    record Reduce(WholeTime what) implements Op {}

    record Apply(Function function, List<Double> table) implements Op {
        public Apply {
            table = List.copyOf(table);
        }
    }

    /// A function of whole columns.
    record Spread(ColumnFunction function, List<Double> table) implements Op {
        public Spread {
            table = List.copyOf(table);
        }
    }
}

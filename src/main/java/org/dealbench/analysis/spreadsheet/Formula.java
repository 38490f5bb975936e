package org.dealbench.analysis.spreadsheet;

import java.util.List;

/// What a cell computes, in the words of a spreadsheet but with rows in place of addresses.
///
/// A day that never comes is [#NEVER], large enough to stay what it is when days are added; none is an empty text.
sealed interface Formula {

    /// Stands for infinity.
    double NEVER = 1e300;

    record Literal(double value) implements Formula {}

    /// An empty text.
    record Nothing() implements Formula {}

    /// The cell's place in its row, from 0.
    record Position() implements Formula {}

    /// The row's cell in the same column, or its one value.
    record At(Row row) implements Formula {}

    /// The row's cell some columns before, or after where negative; `outside` where the row has none.
    record Earlier(Row row, int columns, double outside) implements Formula {}

    /// One certain cell of a row, from 0.
    record Fixed(Row row, int index) implements Formula {}

    /// All cells of rows that stand one below the other.
    record Block(List<Row> rows) implements Formula {}

    /// The cells of a row before this column.
    record Before(Row row) implements Formula {}

    /// The cells in this column of rows that stand one below the other.
    record Down(List<Row> rows) implements Formula {}

    record Call(String function, List<Formula> arguments) implements Formula {}

    /// Arithmetic, a comparison, or a range from one cell to another by `:`.
    record Binary(String operator, Formula left, Formula right) implements Formula {}

    /// Another formula in the row's first cell.
    record AtStart(Formula first, Formula later) implements Formula {}

    static Formula number(double value) {
        return Double.isNaN(value)
                ? new Nothing()
                : new Literal(Double.isInfinite(value) ? Math.copySign(NEVER, value) : value);
    }

    static Formula at(Row row) {
        return new At(row);
    }

    static Formula all(Row row) {
        return new Block(List.of(row));
    }

    static Formula call(String function, Formula... arguments) {
        return new Call(function, List.of(arguments));
    }

    /// The place in a row by a number from 1.
    static Formula index(Row row, Formula place) {
        return call("INDEX", all(row), place);
    }

    /// `then` where a comparison holds.
    static Formula when(Formula condition, Formula then, Formula otherwise) {
        return call("IF", condition, then, otherwise);
    }

    default Formula plus(Formula other) {
        return new Binary("+", this, other);
    }

    default Formula minus(Formula other) {
        return new Binary("-", this, other);
    }

    default Formula times(Formula other) {
        return new Binary("*", this, other);
    }

    default Formula over(Formula other) {
        return new Binary("/", this, other);
    }

    default Formula power(Formula other) {
        return new Binary("^", this, other);
    }

    default Formula compared(String operator, Formula other) {
        return new Binary(operator, this, other);
    }

    default Formula compared(String operator, double other) {
        return new Binary(operator, this, number(other));
    }

    default Formula plus(double other) {
        return plus(number(other));
    }

    default Formula minus(double other) {
        return minus(number(other));
    }

    /// Whether it is a number or a single cell, which may stand in a formula several times.
    default boolean isSimple() {
        return switch (this) {
            case Literal _, Nothing _, Position _, At _, Fixed _ -> true;
            default -> false;
        };
    }

    /// How many numbers and cells it names.
    default int size() {
        return switch (this) {
            case Call call -> call.arguments().stream().mapToInt(Formula::size).sum();
            case Binary binary -> binary.left().size() + binary.right().size();
            case AtStart(Formula first, Formula later) -> Math.max(first.size(), later.size());
            default -> 1;
        };
    }
}

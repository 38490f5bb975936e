package org.dealbench.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A formula as data: what a line computes from inputs and other lines, readable by the evaluator, the explanation,
/// the spreadsheet export and a person alike.
///
/// Every value is a number for each month and case. What does not change over time (an input, say) is a *scalar* and
/// counts the same in every month; months are indices in the calendar, days are counted from 1970-01-01, a day that
/// never comes is positive infinity, yes and no are 1 and 0.
public sealed interface Expr {

    /// A number, and what it is a number of: 1e6 watts to the megawatt, 12 months to the year.
    ///
    /// @param unit such as `W/MW`, as it stands in a printed formula; empty for a plain number, and for 0,
    /// infinities and NaN, which are nothing, never and none, of whatever is asked for
    record Constant(double value, String unit) implements Expr {
        /// @throws IllegalArgumentException if the unit cannot be read
        public Constant {
            unit = unit.strip();
            if (!unit.isEmpty()) {
                Measure.of(unit);
            }
        }

        public Measure measure() {
            boolean something = value != 0 && Math.abs(value) < Double.POSITIVE_INFINITY;
            return !unit.isEmpty() ? Measure.of(unit) : something ? Measure.Amount.ONE : Measure.Any.ANY;
        }
    }

    /// An input of the element at hand, `ramp/months` being a field of a part of it.
    record Field(Index index, String name) implements Expr {}

    /// The entry of a row for a key, such as a mix row's share of a chip.
    record Entry(Index row, Index key) implements Expr {}

    /// A list of numbers in an input; only an argument of a function.
    record Table(Index index, String name) implements Expr {}

    /// Another line, for the elements at hand.
    record Ref(String line) implements Expr {}

    /// A formula read at the one element that a relation leads to.
    record Via(Relation relation, Expr body) implements Expr {}

    /// A formula once for each element of a relation; only an argument of a function.
    record Each(Relation relation, Expr body) implements Expr {}

    /// A sum, minimum or maximum over the elements of a relation.
    record Fold(Aggregate aggregate, Relation relation, Expr body) implements Expr {}

    record Unary(UnaryOp op, Expr of) implements Expr {}

    record Binary(BinaryOp op, Expr left, Expr right) implements Expr {}

    /// `then` where `condition` is not 0, else `otherwise`.
    record If(Expr condition, Expr then, Expr otherwise) implements Expr {}

    /// The value `months` months ago (ahead where negative), `outside` where that month is not in the calendar.
    record Ago(Expr of, Expr months, double outside) implements Expr {}

    /// A scalar as it is, anything else as it stood a month before, where `unknown` stands for before the calendar.
    record KnownBefore(Expr of, double unknown) implements Expr {}

    /// The value itself, where lines may need each other within one month: `start` while nothing else is known, then
    /// what follows from that, until nothing changes. For what can only become known, such as dates.
    record Settling(Expr of, double start) implements Expr {}

    /// The sum, minimum or maximum of all months so far.
    record Running(Aggregate aggregate, Expr of) implements Expr {}

    /// A level that what comes in raises and what goes out lowers: the level before, plus `in`, less `out`.
    record Balance(Expr in, Expr out) implements Expr {}

    /// One number out of all months.
    record Whole(WholeTime what, Expr of) implements Expr {}

    record Calendar(CalendarColumn column) implements Expr {}

    /// The formula that belongs to the word in a structural input, such as a kind.
    record ByWord(Index index, String field, Map<String, Expr> cases) implements Expr {
        public ByWord {
            cases = Map.copyOf(cases);
        }
    }

    /// One formula where an optional input or reference is there, another where it is not.
    record IfPresent(Index index, String field, Expr then, Expr otherwise) implements Expr {}

    /// One formula where a relation leads anywhere, another where it does not.
    record IfAny(Relation relation, Expr then, Expr otherwise) implements Expr {}

    record Call(Function function, List<Expr> arguments) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// A function of whole columns of months.
    record Column(ColumnFunction function, List<Expr> arguments) implements Expr {
        public Column {
            arguments = List.copyOf(arguments);
        }
    }

    /// The formulas that this one is directly made of, in the order in which it names them.
    ///
    /// What asks something of all formulas walks over these, and switches over kinds only where they differ.
    default List<Expr> parts() {
        return switch (this) {
            case Constant _, Field _, Entry _, Table _, Ref _, Calendar _ -> List.of();
            case Via via -> List.of(via.body);
            case Each each -> List.of(each.body);
            case Fold fold -> List.of(fold.body);
            case Unary unary -> List.of(unary.of);
            case Binary binary -> List.of(binary.left, binary.right);
            case If choice -> List.of(choice.condition, choice.then, choice.otherwise);
            case Ago ago -> List.of(ago.of, ago.months);
            case KnownBefore before -> List.of(before.of);
            case Settling settling -> List.of(settling.of);
            case Running running -> List.of(running.of);
            case Balance balance -> List.of(balance.in, balance.out);
            case Whole whole -> List.of(whole.of);
            case ByWord byWord -> List.copyOf(new TreeMap<>(byWord.cases).values());
            case IfPresent present -> List.of(present.then, present.otherwise);
            case IfAny any -> List.of(any.then, any.otherwise);
            case Call call -> call.arguments;
            case Column column -> column.arguments;
        };
    }

    /// A plain number; 0, infinities and NaN, which are nothing, never and none, of whatever is asked for.
    static Expr number(double value) {
        return new Constant(value, "");
    }

    /// A number of something.
    ///
    /// @param unit such as `W/MW`
    static Expr number(double value, String unit) {
        return new Constant(value, unit);
    }

    static Expr line(String id) {
        return new Ref(id);
    }

    static Expr when(Expr condition, Expr then, Expr otherwise) {
        return new If(condition, then, otherwise);
    }

    static Expr sum(Relation relation, Expr body) {
        return new Fold(Aggregate.SUM, relation, body);
    }

    static Expr call(Function function, Expr... arguments) {
        return new Call(function, List.of(arguments));
    }

    static Expr column(ColumnFunction function, Expr... arguments) {
        return new Column(function, List.of(arguments));
    }

    default Expr plus(Expr other) {
        return new Binary(BinaryOp.ADD, this, other);
    }

    default Expr minus(Expr other) {
        return new Binary(BinaryOp.SUBTRACT, this, other);
    }

    default Expr times(Expr other) {
        return new Binary(BinaryOp.MULTIPLY, this, other);
    }

    default Expr over(Expr other) {
        return new Binary(BinaryOp.DIVIDE, this, other);
    }

    default Expr power(Expr exponent) {
        return new Binary(BinaryOp.POWER, this, exponent);
    }

    default Expr min(Expr other) {
        return new Binary(BinaryOp.MIN, this, other);
    }

    default Expr max(Expr other) {
        return new Binary(BinaryOp.MAX, this, other);
    }

    default Expr below(Expr other) {
        return new Binary(BinaryOp.LESS, this, other);
    }

    default Expr atLeast(Expr other) {
        return new Binary(BinaryOp.LESS_OR_EQUAL, other, this);
    }

    default Expr above(Expr other) {
        return new Binary(BinaryOp.LESS, other, this);
    }

    /// The value a month before, 0 before the calendar.
    default Expr previous() {
        return new Ago(this, number(1, "months"), 0);
    }

    default Expr cumulative() {
        return new Running(Aggregate.SUM, this);
    }

    /// The mean of this month's and the month before's level (`avg` in the spec's section 0).
    default Expr average() {
        return plus(previous()).over(number(2));
    }
}

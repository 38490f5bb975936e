package org.dealbench.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dealbench.engine.Measure.Amount;
import org.dealbench.engine.Measure.Point;

/// Works out what one formula measures, from its leaves up.
///
/// What is at fault measures anything from there on, so that one fault is told once.
final class UnitDerivation {

    private static final Measure MONTHS = Measure.of("months");
    private static final Measure YEARS = Measure.of("years");

    private final LineCatalogue catalogue;
    private final InputMeasures inputs;
    private final String line;
    private final Deque<String> place = new ArrayDeque<>();
    private final List<UnitFault> faults = new ArrayList<>();

    UnitDerivation(LineCatalogue catalogue, InputMeasures inputs, String line) {
        this.catalogue = catalogue;
        this.inputs = inputs;
        this.line = line;
    }

    List<UnitFault> faults() {
        return faults;
    }

    Measure of(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> constant.measure();
            case Expr.Field(Index index, String name) -> input(expr, inputs.of(index, name), name, index);
            case Expr.Table(Index index, String name) -> input(expr, inputs.of(index, name), name, index);
            case Expr.Entry(Index row, Index key) ->
                input(expr, inputs.ofEntries(row), "entry for a " + key.name(), row);
            case Expr.Ref(String id) ->
                catalogue.find(id).map(Line::measure).orElseGet(() -> fault(expr, "there is no line " + id));
            case Expr.Calendar(CalendarColumn column) -> column.measure();
            case Expr.Via(Relation relation, Expr body) -> in(relation.name(), body);
            case Expr.Each(Relation relation, Expr body) -> in("each of the " + relation.name(), body);
            case Expr.Fold fold ->
                aggregated(fold, fold.aggregate(), in("over " + fold.relation().name(), fold.body()));
            case Expr.Running running -> aggregated(running, running.aggregate(), in("running", running.of()));
            case Expr.Unary unary -> unary(unary, in(word(unary.op()), unary.of()));
            case Expr.Binary binary -> binary(binary);
            case Expr.If(Expr condition, Expr then, Expr otherwise) -> {
                plain(in("condition", condition), expr, "asks whether");
                yield alike(expr, branches("then", then, "otherwise", otherwise));
            }
            case Expr.Ago(Expr of, Expr months, double _) -> {
                Measure ago = in("months ago", months);
                yield ago.fits(MONTHS) ? in("some months ago", of) : fault(expr, "looks " + ago + " back, not months");
            }
            case Expr.KnownBefore(Expr of, double _) -> in("known before", of);
            case Expr.Settling(Expr of, double _) -> in("settling", of);
            case Expr.Balance(Expr in, Expr out) -> added(expr, alike(expr, branches("in", in, "out", out)));
            case Expr.Whole(WholeTime what, Expr of) -> {
                Measure measure = in("of all months", of);
                yield what == WholeTime.TOTAL ? added(expr, measure) : measure;
            }
            case Expr.ByWord(Index _, String field, Map<String, Expr> cases) -> {
                SequencedMap<String, Expr> named = new TreeMap<>();
                cases.forEach((word, body) -> named.put("where " + field + " is " + word, body));
                yield alike(expr, named);
            }
            case Expr.IfPresent(Index _, String field, Expr then, Expr otherwise) ->
                alike(expr, branches("with " + field, then, "without " + field, otherwise));
            case Expr.IfAny(Relation relation, Expr then, Expr otherwise) ->
                alike(expr, branches("with " + relation.name(), then, "without " + relation.name(), otherwise));
            case Expr.Call(Function function, List<Expr> arguments) ->
                called(expr, function.name(), function.signature(), arguments);
            case Expr.Column(ColumnFunction function, List<Expr> arguments) ->
                called(expr, function.name(), function.signature(), arguments);
        };
    }

    private Measure in(String step, Expr expr) {
        place.addLast(step);
        Measure measure = of(expr);
        place.removeLast();
        return measure;
    }

    private Measure fault(Expr at, String problem) {
        faults.add(new UnitFault(line, List.copyOf(place), at, problem));
        return Measure.Any.ANY;
    }

    private Measure input(Expr at, Optional<Measure> measure, String name, Index index) {
        return measure.orElseGet(() -> fault(at, "there is no input " + name + " of a " + index.name()));
    }

    private static SequencedMap<String, Expr> branches(String first, Expr one, String second, Expr other) {
        SequencedMap<String, Expr> branches = new LinkedHashMap<>();
        branches.put(first, one);
        branches.put(second, other);
        return branches;
    }

    /// What all branches measure.
    private Measure alike(Expr at, SequencedMap<String, Expr> branches) {
        Measure common = Measure.Any.ANY;
        for (Map.Entry<String, Expr> branch : branches.entrySet()) {
            Measure measure = in(branch.getKey(), branch.getValue());
            if (!measure.fits(common)) {
                return fault(at, "gives " + common + " or " + measure + " (" + branch.getKey() + ")");
            }
            common = common instanceof Measure.Any ? measure : common;
        }
        return common;
    }

    private Measure aggregated(Expr at, Aggregate aggregate, Measure measure) {
        return switch (aggregate) {
            case MIN, MAX -> measure;
            case SUM -> added(at, measure);
            case PRODUCT -> plain(measure, at, "multiplies any number of");
        };
    }

    private Measure added(Expr at, Measure measure) {
        return measure instanceof Point ? fault(at, "adds up one " + measure + " after another") : measure;
    }

    private Measure plain(Measure measure, Expr at, String what) {
        return measure.fits(Measure.Amount.ONE) ? Measure.Amount.ONE : fault(at, what + " " + measure);
    }

    private static String word(UnaryOp op) {
        return switch (op) {
            case NEGATE -> "less";
            case NOT -> "not";
            case FLOOR -> "rounded down";
            case CEILING -> "rounded up";
        };
    }

    private Measure unary(Expr.Unary unary, Measure of) {
        return switch (unary.op()) {
            case FLOOR, CEILING -> of;
            case NOT -> plain(of, unary, "asks whether not");
            case NEGATE -> of instanceof Point ? fault(unary, "turns a " + of + " negative") : of;
        };
    }

    private Measure binary(Expr.Binary binary) {
        Measure left = in("left of " + UnitRules.sign(binary.op()), binary.left());
        Measure right = in("right of " + UnitRules.sign(binary.op()), binary.right());
        return (binary.op() == BinaryOp.POWER
                        ? power(left, right, binary.right())
                        : UnitRules.of(binary.op(), left, right))
                .orElseGet(() -> fault(binary, UnitRules.problem(binary.op(), left, right)));
    }

    /// A growth compounds over years, or over a plain number; anything else has whole powers only.
    private static Optional<Measure> power(Measure base, Measure exponent, Expr exponents) {
        if (base.fits(Measure.Amount.ONE)) {
            return exponent.fits(Measure.Amount.ONE) || exponent.fits(YEARS)
                    ? Optional.of(Measure.Amount.ONE)
                    : Optional.empty();
        }
        return base instanceof Amount amount
                        && exponents instanceof Expr.Constant constant
                        && constant.value() == Math.rint(constant.value())
                        && Math.abs(constant.value()) < 10
                ? Optional.of(amount.power((int) constant.value()))
                : Optional.empty();
    }

    private Measure called(Expr at, String name, Signature signature, List<Expr> arguments) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            measures.add(in("argument " + (i + 1) + " of " + name, arguments.get(i)));
        }
        signature.check(measures).ifPresent(wrong -> {
            boolean given = wrong.argument() < arguments.size();
            String what = given ? "argument " + (wrong.argument() + 1) : "the arguments:";
            fault(given ? arguments.get(wrong.argument()) : at, what + " of " + name + " " + wrong.problem());
        });
        return signature.result(measures);
    }
}

package org.dealbench.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns declared lines into the nodes of one structure of deals: every relation followed, every kind decided.
final class Instantiation {

    private static final int UNDER_WAY = -1;

    private final LineCatalogue catalogue;
    private final Structure structure;
    private final NodeTable nodes = new NodeTable();
    private final Map<LineInstance, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> lineNodes = new ArrayList<>();
    private final Map<InputSlot, Integer> slots = new LinkedHashMap<>();
    private final Map<LineInstance, Integer> references = new HashMap<>();

    Instantiation(LineCatalogue catalogue, Structure structure) {
        this.catalogue = catalogue;
        this.structure = structure;
    }

    NodeTable nodes() {
        return nodes;
    }

    /// The node of each line instance that was made, by its number.
    List<Integer> lineNodes() {
        return lineNodes;
    }

    List<LineInstance> instances() {
        return List.copyOf(numbers.keySet());
    }

    List<InputSlot> slots() {
        return List.copyOf(slots.keySet());
    }

    /// The node of a line, or of a reference to it while its own formula is being read: that is how loops close.
    int line(LineInstance instance) {
        Integer number = numbers.get(instance);
        if (number == null) {
            int mine = lineNodes.size();
            numbers.put(instance, mine);
            lineNodes.add(UNDER_WAY);
            int node = read(instance.line().formula(), Scope.of(instance.elements()));
            lineNodes.set(mine, node);
            return node;
        }
        if (lineNodes.get(number) != UNDER_WAY) {
            return lineNodes.get(number);
        }
        return references.computeIfAbsent(instance, _ -> nodes.make(new Op.Line(number)));
    }

    private int read(Expr expr, Scope scope) {
        return switch (expr) {
            case Expr.Constant constant -> nodes.constant(constant.value());
            case Expr.Field(Index index, String name) -> input(InputSlot.of(scope.at(index), name));
            case Expr.Entry(Index row, Index key) ->
                input(new InputSlot(scope.at(row).path(), scope.at(key).id()));
            case Expr.Ref(String id) -> line(instance(id, scope));
            case Expr.Via(Relation relation, Expr body) -> read(body, scope.with(theOne(relation, scope)));
            case Expr.Fold(Aggregate aggregate, Relation relation, Expr body) ->
                nodes.make(new Op.Combine(aggregate), each(relation, body, scope));
            case Expr.Unary(UnaryOp op, Expr of) -> nodes.make(op, read(of, scope));
            case Expr.Binary(BinaryOp op, Expr left, Expr right) ->
                nodes.make(op, read(left, scope), read(right, scope));
            case Expr.If(Expr condition, Expr then, Expr otherwise) ->
                nodes.make(new Op.Select(), read(condition, scope), read(then, scope), read(otherwise, scope));
            case Expr.Ago(Expr of, Expr months, double outside) ->
                nodes.make(new Op.Shift(outside, staysInThePast(months, scope)), read(of, scope), read(months, scope));
            case Expr.KnownBefore(Expr of, double unknown) -> nodes.make(new Op.Before(unknown), read(of, scope));
            case Expr.Settling(Expr of, double start) -> nodes.make(new Op.Settle(start), read(of, scope));
            case Expr.Running(Aggregate aggregate, Expr of) ->
                nodes.make(new Op.Accumulate(aggregate), read(of, scope));
            case Expr.Balance(Expr in, Expr out) -> nodes.make(new Op.Balance(), read(in, scope), read(out, scope));
            case Expr.Whole(WholeTime what, Expr of) -> nodes.make(new Op.Reduce(what), read(of, scope));
            case Expr.Calendar(CalendarColumn column) -> nodes.make(new Op.Column(column));
            case Expr.ByWord(Index index, String field, Map<String, Expr> cases) ->
                read(ofWord(cases, structure.word(scope.at(index), field), field), scope);
            case Expr.IfPresent(Index index, String field, Expr then, Expr otherwise) ->
                read(structure.present(scope.at(index), field) ? then : otherwise, scope);
            case Expr.IfAny(Relation relation, Expr then, Expr otherwise) ->
                read(structure.related(relation, scope.at(relation.from())).isEmpty() ? otherwise : then, scope);
            case Expr.Call(Function function, List<Expr> arguments) -> {
                Arguments read = arguments(arguments, scope);
                yield nodes.make(new Op.Apply(function, read.table), read.nodes());
            }
            case Expr.Column(ColumnFunction function, List<Expr> arguments) -> {
                Arguments read = arguments(arguments, scope);
                yield nodes.make(new Op.Spread(function, read.table), read.nodes());
            }
            case Expr.Each _, Expr.Table _ ->
                throw new IllegalStateException(expr + " is not an argument of a function");
        };
    }

    private record Arguments(List<Integer> read, List<Double> table) {
        int[] nodes() {
            return read.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private Arguments arguments(List<Expr> arguments, Scope scope) {
        List<Integer> read = new ArrayList<>();
        List<Double> table = List.of();
        for (Expr argument : arguments) {
            switch (argument) {
                case Expr.Each(Relation relation, Expr body) -> {
                    for (int node : each(relation, body, scope)) {
                        read.add(node);
                    }
                }
                case Expr.Table(Index index, String name) -> table = structure.table(scope.at(index), name);
                default -> read.add(read(argument, scope));
            }
        }
        return new Arguments(read, table);
    }

    private int[] each(Relation relation, Expr body, Scope scope) {
        return structure.related(relation, scope.at(relation.from())).stream()
                .mapToInt(element -> read(body, scope.with(element)))
                .toArray();
    }

    private Element theOne(Relation relation, Scope scope) {
        List<Element> elements = structure.related(relation, scope.at(relation.from()));
        if (elements.size() != 1) {
            throw new IllegalStateException(relation.name() + " leads to " + elements.size() + " elements, not to one");
        }
        return elements.getFirst();
    }

    private LineInstance instance(String id, Scope scope) {
        Line line = catalogue.line(id);
        return new LineInstance(line, line.over().stream().map(scope::at).toList());
    }

    private int input(InputSlot slot) {
        return nodes.make(new Op.Input(slots.computeIfAbsent(slot, _ -> slots.size())));
    }

    private boolean staysInThePast(Expr months, Scope scope) {
        return switch (months) {
            case Expr.Constant constant -> constant.value() >= 1;
            case Expr.Field(Index index, String name) -> structure.least(scope.at(index), name) >= 1;
            default -> false;
        };
    }

    private static Expr ofWord(Map<String, Expr> cases, String word, String field) {
        Expr found = cases.get(word);
        if (found == null) {
            throw new IllegalStateException("no formula for " + field + " " + word);
        }
        return found;
    }
}

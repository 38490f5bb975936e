package org.dealbench.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The nodes of a plan, each different one made once; operations on constants are carried out on the spot,
/// and a multiplication or division by 1, which only says what is counted, is left out.
final class NodeTable {

    private record Key(Op op, List<Integer> arguments) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Key, Integer> known = new HashMap<>();

    int constant(double value) {
        return make(new Op.Constant(value));
    }

    int make(Op op, int... arguments) {
        return switch (op) {
            case UnaryOp unary when isConstant(arguments[0]) -> constant(Kernels.unary(unary, value(arguments[0])));
            case BinaryOp binary
            when isConstant(arguments[0]) && isConstant(arguments[1]) ->
                constant(Kernels.binary(binary, value(arguments[0]), value(arguments[1])));
            case BinaryOp binary when leavesAsItIs(binary, arguments[1]) -> arguments[0];
            case Op.Select _ when isConstant(arguments[0]) -> arguments[value(arguments[0]) != 0 ? 1 : 2];
            case Op.Select _ when arguments[1] == arguments[2] -> arguments[1];
            case Op.Combine combine
            when arguments.length == 0 -> constant(combine.aggregate().ofNothing());
            case Op.Combine _ when arguments.length == 1 -> arguments[0];
            default ->
                known.computeIfAbsent(
                        new Key(op, Arrays.stream(arguments).boxed().toList()), _ -> add(op, arguments));
        };
    }

    private boolean leavesAsItIs(BinaryOp op, int second) {
        return (op == BinaryOp.MULTIPLY || op == BinaryOp.DIVIDE) && isConstant(second) && value(second) == 1;
    }

    private int add(Op op, int[] arguments) {
        nodes.add(new Node(nodes.size(), op, arguments));
        return nodes.size() - 1;
    }

    private boolean isConstant(int id) {
        return nodes.get(id).op() instanceof Op.Constant;
    }

    private double value(int id) {
        return ((Op.Constant) nodes.get(id).op()).value();
    }

    Op op(int id) {
        return nodes.get(id).op();
    }

    /// All nodes with references to lines replaced by the nodes of their formulas; a node keeps its id.
    ///
    /// @param lines node of each line instance
    List<Node> resolved(List<Integer> lines) {
        return nodes.stream()
                .map(node -> new Node(
                        node.id(),
                        node.op(),
                        IntStream.of(node.arguments())
                                .map(id -> target(id, lines))
                                .toArray()))
                .toList();
    }

    /// The node behind any chain of references to lines.
    ///
    /// @throws CircularLinesException if the chain ends where it began: a line that is nothing but itself
    int target(int id, List<Integer> lines) {
        int target = id;
        for (int links = 0; nodes.get(target).op() instanceof Op.Line(int instance); links++) {
            if (links > lines.size()) {
                throw new CircularLinesException("and on nothing else", "line " + instance);
            }
            target = lines.get(instance);
        }
        return target;
    }
}

package org.dealbench.analysis.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.Op;
import org.dealbench.engine.OperationGraph;

/// What is known of the signs of values, so that a division is guarded against 0 only where it has to be.
final class Facts {

    private final OperationGraph graph;
    private final InputRows inputs;
    private final Set<Integer> notZero = new HashSet<>();

    Facts(OperationGraph graph, InputRows inputs) {
        this.graph = graph;
        this.inputs = inputs;
    }

    /// Does something whose formulas stand where a condition holds.
    Term where(int condition, Translation.Work work) {
        int fact = aboveZero(graph.same(condition));
        boolean added = fact >= 0 && notZero.add(fact);
        Term term = work.run();
        if (added) {
            notZero.remove(fact);
        }
        return term;
    }

    /// Does something whose formulas may stand anywhere.
    Term anywhere(Translation.Work work) {
        Set<Integer> before = Set.copyOf(notZero);
        notZero.clear();
        Term term = work.run();
        notZero.addAll(before);
        return term;
    }

    boolean isNotZero(int node) {
        int id = graph.same(node);
        return notZero.contains(id) || isPositive(id);
    }

    private boolean isPositive(int id) {
        List<Integer> arguments = graph.arguments(id);
        return switch (graph.op(id)) {
            case Op.Constant(double value) -> value > 0;
            case Op.Input input -> inputs.exceeds(graph.input(input), 0);
            case BinaryOp op
            when op == BinaryOp.MULTIPLY || op == BinaryOp.DIVIDE || op == BinaryOp.POWER ->
                arguments.stream().allMatch(each -> isPositive(graph.same(each)));
            case BinaryOp op
            when op == BinaryOp.ADD && graph.op(arguments.getFirst()) instanceof Op.Constant(double value) ->
                graph.op(graph.same(arguments.getLast())) instanceof Op.Input input
                        && inputs.exceeds(graph.input(input), -value);
            default -> false;
        };
    }

    /// The node that a condition says is above 0, or -1.
    private int aboveZero(int condition) {
        return graph.op(condition) == BinaryOp.LESS
                        && graph.op(graph.arguments(condition).getFirst()) instanceof Op.Constant(double value)
                        && value == 0
                ? graph.same(graph.arguments(condition).getLast())
                : -1;
    }
}

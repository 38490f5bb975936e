package org.dealbench.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A function of any number of values, number by number.
final class ApplyStep extends Step {

    private final ToDoubleFunction<double[]> function;
    private final Operand[] arguments;
    private final double[] values;

    private ApplyStep(Operand out, ToDoubleFunction<double[]> function, Operand... arguments) {
        super(out);
        this.function = function;
        this.arguments = arguments;
        values = new double[arguments.length];
    }

    static ApplyStep of(Operand out, Op.Apply apply, Operand[] arguments, org.dealbench.model.Timeline timeline) {
        Function function = apply.function();
        List<Double> table = apply.table();
        return new ApplyStep(out, values -> function.apply(values, table, timeline), arguments);
    }

    static ApplyStep of(Operand out, UnaryOp op, Operand argument) {
        return new ApplyStep(out, values -> Kernels.unary(op, values[0]), argument);
    }

    @Override
    void run(int from, int to) {
        for (int month = from; month < to; month++) {
            int row = out.row(month, from);
            for (int k = 0; k < out.width(); k++) {
                for (int i = 0; i < values.length; i++) {
                    Operand argument = arguments[i];
                    values[i] = argument.data()[argument.row(month, from) + (argument.width() == 1 ? 0 : k)];
                }
                out.data()[row + k] = function.applyAsDouble(values);
            }
        }
    }
}

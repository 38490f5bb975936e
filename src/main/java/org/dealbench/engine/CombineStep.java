package org.dealbench.engine;

/// A sum, minimum or maximum of several values, taken in their order.
final class CombineStep extends Step {

    private final BinaryStep[] steps;

    CombineStep(Operand out, Aggregate aggregate, Operand[] arguments) {
        super(out);
        steps = new BinaryStep[arguments.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new BinaryStep(out, aggregate.op(), i == 0 ? arguments[0] : out, arguments[i + 1]);
        }
    }

    @Override
    void run(int from, int to) {
        for (BinaryStep step : steps) {
            step.run(from, to);
        }
    }
}

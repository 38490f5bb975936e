package org.dealbench.engine;

/// One of two values for each number, by a third.
final class SelectStep extends Step {

    private final Operand condition;
    private final Operand then;
    private final Operand otherwise;

    SelectStep(Operand out, Operand condition, Operand then, Operand otherwise) {
        super(out);
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    void run(int from, int to) {
        int c = condition.width() == 1 ? 0 : 1;
        int t = then.width() == 1 ? 0 : 1;
        int e = otherwise.width() == 1 ? 0 : 1;
        for (int month = from; month < to; month++) {
            row(month, from, c, t, e);
        }
    }

    private void row(int month, int from, int c, int t, int e) {
        double[] conditions = condition.data();
        double[] thens = then.data();
        double[] otherwises = otherwise.data();
        double[] result = out.data();
        int conditionRow = condition.row(month, from);
        int thenRow = then.row(month, from);
        int otherwiseRow = otherwise.row(month, from);
        int row = out.row(month, from);
        for (int k = 0; k < out.width(); k++) {
            result[row + k] =
                    conditions[conditionRow + k * c] != 0 ? thens[thenRow + k * t] : otherwises[otherwiseRow + k * e];
        }
    }
}

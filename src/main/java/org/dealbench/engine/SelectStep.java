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
        if (isFlat(out, condition, then, otherwise)) {
            rows(from, (to - from) * out.width());
            return;
        }
        int c = condition.width() == 1 ? 0 : 1;
        int t = then.width() == 1 ? 0 : 1;
        int e = otherwise.width() == 1 ? 0 : 1;
        for (int month = from; month < to; month++) {
            row(month, from, c, t, e);
        }
    }

    /// All months of a tile as one run.
    private void rows(int from, int n) {
        int c = isRun(condition, out, true) ? 1 : 0;
        int t = isRun(then, out, true) ? 1 : 0;
        int e = isRun(otherwise, out, true) ? 1 : 0;
        select(
                n,
                out.row(from, from),
                condition.row(from, from),
                c,
                then.row(from, from),
                t,
                otherwise.row(from, from),
                e);
    }

    private void row(int month, int from, int c, int t, int e) {
        select(
                out.width(),
                out.row(month, from),
                condition.row(month, from),
                c,
                then.row(month, from),
                t,
                otherwise.row(month, from),
                e);
    }

    private void select(int n, int row, int conditionRow, int c, int thenRow, int t, int otherwiseRow, int e) {
        double[] conditions = condition.data();
        double[] thens = then.data();
        double[] otherwises = otherwise.data();
        double[] result = out.data();
        for (int k = 0; k < n; k++) {
            result[row + k] =
                    conditions[conditionRow + k * c] != 0 ? thens[thenRow + k * t] : otherwises[otherwiseRow + k * e];
        }
    }
}

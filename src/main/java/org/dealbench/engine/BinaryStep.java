package org.dealbench.engine;

/// An operation on two values.
final class BinaryStep extends Step {

    private final BinaryOp op;
    private final Operand left;
    private final Operand right;
    private final boolean flat;
    private final boolean leftRun;
    private final boolean rightRun;

    BinaryStep(Operand out, BinaryOp op, Operand left, Operand right) {
        super(out);
        this.op = op;
        this.left = left;
        this.right = right;
        flat = isFlat(out, left, right);
        leftRun = isRun(left, out, flat);
        rightRun = isRun(right, out, flat);
    }

    @Override
    void run(int from, int to) {
        if (flat) {
            rows(from, from, (to - from) * out.width());
        } else {
            for (int month = from; month < to; month++) {
                rows(month, from, out.width());
            }
        }
    }

    private void rows(int month, int from, int n) {
        Kernels.binary(
                op,
                out.data(),
                out.row(month, from),
                left.data(),
                left.row(month, from),
                leftRun,
                right.data(),
                right.row(month, from),
                rightRun,
                n);
    }
}

package org.dealbench.engine;

import java.util.Arrays;

/// The sum, minimum or maximum of all months so far.
final class AccumulateStep extends Step {

    private final BinaryOp op;
    private final Operand of;

    AccumulateStep(Operand out, Aggregate aggregate, Operand of) {
        super(out);
        op = aggregate.op();
        this.of = of;
    }

    @Override
    void run(int from, int to) {
        double[] sums = out.data();
        int width = out.width();
        boolean run = of.width() == width;
        for (int month = from; month < to; month++) {
            int row = out.row(month, from);
            int added = of.row(month, from);
            if (width == 1) {
                double value = of.data()[added];
                sums[row] = month == 0 ? value : Kernels.binary(op, sums[row - 1], value);
            } else if (month > 0) {
                System.arraycopy(sums, row - width, sums, row, width);
                Kernels.binary(op, sums, row, sums, row, true, of.data(), added, run, width);
            } else if (run) {
                System.arraycopy(of.data(), added, sums, row, width);
            } else {
                Arrays.fill(sums, row, row + width, of.data()[added]);
            }
        }
    }
}

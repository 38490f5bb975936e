package org.dealbench.engine;

import java.util.Arrays;

/// The level before, plus what comes in, less what goes out, in this order.
final class BalanceStep extends Step {

    private final Operand in;
    private final Operand taken;
    private final boolean inRun;
    private final boolean takenRun;

    BalanceStep(Operand out, Operand in, Operand taken) {
        super(out);
        this.in = in;
        this.taken = taken;
        inRun = in.width() == out.width();
        takenRun = taken.width() == out.width();
    }

    @Override
    void run(int from, int to) {
        double[] levels = out.data();
        int width = out.width();
        for (int month = from; month < to; month++) {
            int row = out.row(month, from);
            int added = in.row(month, from);
            int gone = taken.row(month, from);
            if (width == 1) {
                double before = month == 0 ? 0 : levels[row - 1];
                levels[row] = before + in.data()[added] - taken.data()[gone];
            } else {
                if (month == 0) {
                    Arrays.fill(levels, row, row + width, 0);
                } else {
                    System.arraycopy(levels, row - width, levels, row, width);
                }
                Kernels.binary(BinaryOp.ADD, levels, row, levels, row, true, in.data(), added, inRun, width);
                Kernels.binary(BinaryOp.SUBTRACT, levels, row, levels, row, true, taken.data(), gone, takenRun, width);
            }
        }
    }
}

package org.dealbench.engine;

import java.util.Arrays;

/// A value of a loop that lines may need within the month that it follows from: passes repeat until it stands still.
final class SettleStep extends Step {

    private final Operand of;
    private final double start;
    private final boolean argumentFirst;
    private boolean known;

    /// @param start what stands for the value until a pass has given one
    /// @param argumentFirst whether a pass comes to the argument before it comes here
    SettleStep(Operand out, Operand of, double start, boolean argumentFirst) {
        super(out);
        this.of = of;
        this.start = start;
        this.argumentFirst = argumentFirst;
    }

    /// Before the first pass of a month.
    void begin() {
        known = argumentFirst;
    }

    @Override
    void run(int from, int to) {
        int row = out.row(from, from);
        if (known) {
            System.arraycopy(of.data(), of.row(from, from), out.data(), row, out.width());
        } else {
            Arrays.fill(out.data(), row, row + out.width(), start);
            known = true;
        }
    }

    /// Whether another pass would leave the value as it is.
    boolean isSettled(int month) {
        int row = out.row(month, month);
        int argument = of.row(month, month);
        return Arrays.equals(out.data(), row, row + out.width(), of.data(), argument, argument + out.width());
    }
}

package org.dealbench.engine;

import java.util.Arrays;

/// A value some months ago, which may differ from case to case.
final class ShiftStep extends Step {

    private final Operand of;
    private final Operand lag;
    private final double outside;
    private final int months;

    /// @param lag in months, behind where positive
    /// @param outside what stands for months outside the calendar
    /// @param months of the calendar
    ShiftStep(Operand out, Operand of, Operand lag, double outside, int months) {
        super(out);
        this.of = of;
        this.lag = lag;
        this.outside = outside;
        this.months = months;
    }

    @Override
    void run(int from, int to) {
        if (lag.series() || lag.width() > 1) {
            for (int month = from; month < to; month++) {
                caseByCase(month, from);
            }
        } else if (of.series() && of.width() == out.width()) {
            wholeRun(from, to);
        } else {
            for (int month = from; month < to; month++) {
                wholeRow(month, from);
            }
        }
    }

    /// The months whose source lies in the calendar are one run, the others lie before or after it.
    private void wholeRun(int from, int to) {
        int behind = (int) lag.data()[0];
        int first = Math.clamp(behind, from, to);
        int end = Math.clamp((long) months + behind, first, to);
        Arrays.fill(out.data(), out.row(from, from), out.row(first, from), outside);
        if (first < end) {
            int length = out.row(end, from) - out.row(first, from);
            System.arraycopy(of.data(), of.row(first - behind, from), out.data(), out.row(first, from), length);
        }
        Arrays.fill(out.data(), out.row(end, from), out.row(to, from), outside);
    }

    private void wholeRow(int month, int from) {
        int source = month - (int) lag.data()[0];
        int row = out.row(month, from);
        if (out.width() == 1) {
            out.data()[row] = source < 0 || source >= months ? outside : of.data()[of.row(source, from)];
        } else if (source < 0 || source >= months) {
            Arrays.fill(out.data(), row, row + out.width(), outside);
        } else if (of.width() == out.width()) {
            System.arraycopy(of.data(), of.row(source, from), out.data(), row, out.width());
        } else {
            Arrays.fill(out.data(), row, row + out.width(), of.data()[of.row(source, from)]);
        }
    }

    private void caseByCase(int month, int from) {
        int row = out.row(month, from);
        int lags = lag.row(month, from);
        for (int k = 0; k < out.width(); k++) {
            int source = month - (int) lag.data()[lags + (lag.width() == 1 ? 0 : k)];
            out.data()[row + k] = source < 0 || source >= months
                    ? outside
                    : of.data()[of.row(source, from) + (of.width() == 1 ? 0 : k)];
        }
    }
}

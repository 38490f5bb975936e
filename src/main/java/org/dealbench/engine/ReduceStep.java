package org.dealbench.engine;

/// One number out of all months.
final class ReduceStep extends Step {

    private final WholeTime what;
    private final Operand of;
    private final int months;

    ReduceStep(Operand out, WholeTime what, Operand of, int months) {
        super(out);
        this.what = what;
        this.of = of;
        this.months = months;
    }

    @Override
    void run(int from, int to) {
        double[] result = out.data();
        int width = out.width();
        System.arraycopy(of.data(), of.row(months - 1, 0), result, 0, width);
        if (what == WholeTime.PEAK) {
            for (int month = 0; month < months - 1; month++) {
                Kernels.binary(BinaryOp.MAX, result, 0, result, 0, true, of.data(), of.row(month, 0), true, width);
            }
        }
    }
}

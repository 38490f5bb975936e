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
        System.arraycopy(of.data(), of.row(what == WholeTime.LAST ? months - 1 : 0, 0), result, 0, width);
        for (int month = 1; month < months && what != WholeTime.LAST; month++) {
            Kernels.binary(op(), result, 0, result, 0, true, of.data(), of.row(month, 0), true, width);
        }
    }

    private BinaryOp op() {
        return switch (what) {
            case LAST, PEAK -> BinaryOp.MAX;
            case TROUGH -> BinaryOp.MIN;
            case TOTAL -> BinaryOp.ADD;
        };
    }
}

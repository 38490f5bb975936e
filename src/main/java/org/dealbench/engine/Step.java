package org.dealbench.engine;

/// One node made ready to run on given arrays.
abstract class Step {

    final Operand out;

    Step(Operand out) {
        this.out = out;
    }

    /// Calculates the months `from` up to but not including `to`; a step without months is run as month 0 alone.
    abstract void run(int from, int to);

    /// Whether all months of a tile can be one run: every operand either lies exactly as the result does or is one
    /// number.
    static boolean isFlat(Operand out, Operand... operands) {
        for (Operand operand : operands) {
            boolean alike = operand.series() == out.series() && operand.width() == out.width();
            boolean number = !operand.series() && operand.width() == 1;
            if (!alike && !number) {
                return false;
            }
        }
        return true;
    }

    /// Whether an operand has a number for each place of a run of the result.
    static boolean isRun(Operand operand, Operand out, boolean flat) {
        return flat
                ? operand.series() == out.series() && operand.width() == out.width()
                : operand.width() == out.width();
    }
}

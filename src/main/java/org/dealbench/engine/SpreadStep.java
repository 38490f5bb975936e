package org.dealbench.engine;

import java.util.List;
import org.dealbench.model.Timeline;

/// A function of whole columns, case by case.
final class SpreadStep extends Step {

    private final ColumnFunction function;
    private final List<Double> table;
    private final Operand[] operands;
    private final Timeline timeline;
    private final double[][] arguments;
    private final double[] result;

    SpreadStep(Operand out, Op.Spread spread, Operand[] operands, Timeline timeline) {
        super(out);
        function = spread.function();
        table = spread.table();
        this.operands = operands;
        this.timeline = timeline;
        arguments = new double[operands.length][];
        for (int i = 0; i < operands.length; i++) {
            arguments[i] = new double[operands[i].series() ? timeline.months() : 1];
        }
        result = new double[out.series() ? timeline.months() : 1];
    }

    /// All months are done with the first tile.
    @Override
    void run(int from, int to) {
        if (from > 0) {
            return;
        }
        for (int place = 0; place < out.width(); place++) {
            for (int i = 0; i < operands.length; i++) {
                gather(operands[i], place, arguments[i]);
            }
            function.apply(arguments, table, timeline, result);
            for (int month = 0; month < result.length; month++) {
                out.data()[month * out.width() + place] = result[month];
            }
        }
    }

    private static void gather(Operand operand, int place, double[] column) {
        if (operand.width() == 1) {
            System.arraycopy(operand.data(), operand.row(0, 0), column, 0, column.length);
            return;
        }
        for (int month = 0; month < column.length; month++) {
            column[month] = operand.data()[operand.row(month, 0) + place];
        }
    }
}

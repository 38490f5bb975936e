package org.dealbench.engine;

import java.util.Arrays;
import java.util.List;
import org.dealbench.model.Timeline;
import org.jspecify.annotations.Nullable;

/// Makes the steps of a plan on given arrays.
final class Steps {

    private static final Operand ONE_MONTH = Operand.scalar(1);

    private final Plan plan;
    private final int lanes;
    private final @Nullable Operand[] operands;

    /// @param operands by node; those of constants, inputs and the calendar are added when they are first used
    Steps(Plan plan, int lanes, @Nullable Operand[] operands) {
        this.plan = plan;
        this.lanes = lanes;
        this.operands = operands;
    }

    /// @param order the nodes of its stage
    Step of(int id, List<Integer> order) {
        Node node = plan.node(id);
        Operand out = operand(id);
        Operand[] arguments = Arrays.stream(node.arguments())
                .mapToObj(argument -> operand(plan.shapes().same(argument)))
                .toArray(Operand[]::new);
        Timeline timeline = plan.timeline();
        return switch (node.op()) {
            case UnaryOp op -> ApplyStep.of(out, op, arguments[0]);
            case BinaryOp op -> new BinaryStep(out, op, arguments[0], arguments[1]);
            case Op.Select _ -> new SelectStep(out, arguments[0], arguments[1], arguments[2]);
            case Op.Shift shift -> new ShiftStep(out, arguments[0], arguments[1], shift.outside(), timeline.months());
            case Op.Before(double unknown) -> new ShiftStep(out, arguments[0], ONE_MONTH, unknown, timeline.months());
            case Op.Settle(double start) ->
                new SettleStep(out, arguments[0], start, order.indexOf(node.arguments()[0]) < order.indexOf(id));
            case Op.Accumulate(Aggregate aggregate) -> new AccumulateStep(out, aggregate, arguments[0]);
            case Op.Balance _ -> new BalanceStep(out, arguments[0], arguments[1]);
            case Op.Combine(Aggregate aggregate) -> new CombineStep(out, aggregate, arguments);
            case Op.Reduce(WholeTime what) -> new ReduceStep(out, what, arguments[0], timeline.months());
            case Op.Apply apply -> ApplyStep.of(out, apply, arguments, timeline);
            case Op.Spread spread -> new SpreadStep(out, spread, arguments, timeline);
            case Op.Constant _, Op.Input _, Op.Column _, Op.Line _ ->
                throw new IllegalStateException(node + " is not calculated");
        };
    }

    Operand operand(int id) {
        Operand known = operands[id];
        if (known != null) {
            return known;
        }
        Operand given =
                switch (plan.node(id).op()) {
                    case Op.Constant(double value) -> Operand.scalar(value);
                    case Op.Input _ -> Operand.scalar(new double[plan.shapes().varying(id) ? lanes : 1]);
                    case Op.Column(CalendarColumn column) -> new Operand(column(column), 1, true, false, 0, false);
                    default -> throw new IllegalStateException(plan.node(id) + " has no array");
                };
        operands[id] = given;
        return given;
    }

    private double[] column(CalendarColumn column) {
        double[] values = new double[plan.timeline().months()];
        Arrays.setAll(values, month -> column.at(plan.timeline(), month));
        return values;
    }
}

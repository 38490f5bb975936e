package org.dealbench.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The working memory of one thread for one plan, and the run of a block of cases through it.
///
/// Results stay readable until the next run. Not for use by two threads at once.
public final class Evaluator {

    /// Numbers in a row of a tile that keep a handful of arrays within the first-level cache.
    private static final int TILE = 512;

    /// An input's array and where its values stand in what a run is given.
    private record Given(int place, Operand operand) {}

    private final Plan plan;
    private final int lanes;
    private final @Nullable Operand[] operands;
    private final List<ReadyStage> stages = new ArrayList<>();
    private final List<Given> shared = new ArrayList<>();
    private final List<Given> perCase = new ArrayList<>();

    /// @param lanes cases in a block, at least 1
    public Evaluator(Plan plan, int lanes) {
        this.plan = plan;
        this.lanes = lanes;
        int months = plan.timeline().months();
        int[] tileMonths = plan.stages().stream()
                .mapToInt(stage -> tileMonths(stage, months))
                .toArray();
        operands = Allocation.of(plan, lanes, tileMonths);
        Steps steps = new Steps(plan, lanes, operands);
        for (int stage = 0; stage < tileMonths.length; stage++) {
            Stage planned = plan.stages().get(stage);
            stages.add(new ReadyStage(
                    planned, steps, tileMonths[stage], planned.kind() == Stage.Kind.SCALAR ? 1 : months));
        }
        plan.wanted().values().forEach(steps::operand);
        List<Integer> varying = plan.varyingInputs();
        for (int id = 0; id < plan.size(); id++) {
            Operand operand = operands[id];
            if (operand != null && plan.node(id).op() instanceof Op.Input(int slot)) {
                int place = varying.indexOf(slot);
                (place < 0 ? shared : perCase).add(new Given(place < 0 ? slot : place, operand));
            }
        }
    }

    private int tileMonths(Stage stage, int months) {
        return switch (stage.kind()) {
            case SCALAR, LOOP -> 1;
            case TILED -> stage.varying() ? Math.clamp(TILE / lanes, 1, months) : months;
        };
    }

    /// Calculates what no varying input reaches.
    ///
    /// @param values of all inputs in the plan's order; those of varying ones are not used
    public void prepare(double[] values, BooleanSupplier cancelled) {
        shared.forEach(input -> input.operand.data()[0] = values[input.place]);
        run(false, cancelled);
    }

    /// Calculates a block of cases, after [#prepare].
    ///
    /// @param cases for each of the plan's varying inputs in order, the values of the cases
    /// @throws java.util.concurrent.CancellationException if asked to stop
    public void run(double[][] cases, BooleanSupplier cancelled) {
        perCase.forEach(input -> System.arraycopy(cases[input.place], 0, input.operand.data(), 0, lanes));
        run(true, cancelled);
    }

    private void run(boolean varying, BooleanSupplier cancelled) {
        for (ReadyStage stage : stages) {
            if (stage.varying() == varying) {
                stage.run(cancelled);
            }
        }
    }

    public Plan plan() {
        return plan;
    }

    /// The value of a line that is a number for the whole calendar.
    public double scalar(LineInstance line, int lane) {
        return at(line, 0, lane);
    }

    /// The value of a line in one month; a scalar is the same in each.
    public double at(LineInstance line, int month, int lane) {
        return value(operand(line), month, lane);
    }

    /// All months of a line in one case; a scalar is the same in each.
    public double[] series(LineInstance line, int lane) {
        Operand operand = operand(line);
        double[] values = new double[plan.timeline().months()];
        if (operand.series() && operand.width() == 1) {
            System.arraycopy(operand.data(), 0, values, 0, values.length);
        } else {
            Arrays.setAll(values, month -> value(operand, month, lane));
        }
        return values;
    }

    /// Whether a line has a number for each month rather than one for all of them.
    public boolean isSeries(LineInstance line) {
        return operand(line).series();
    }

    private static double value(Operand operand, int month, int lane) {
        return operand.data()[operand.row(month, 0) + (operand.width() == 1 ? 0 : lane)];
    }

    private Operand operand(LineInstance line) {
        Integer node = plan.wanted().get(line);
        Operand operand = node == null ? null : operands[node];
        if (operand == null) {
            throw new IllegalArgumentException(line + " was not asked for");
        }
        return operand;
    }
}

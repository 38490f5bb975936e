package org.dealbench.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gives each node of a plan an array, the same one to several where the first is no longer needed when the next comes.
///
/// A series that is only used within its own tile, or little later, gets an array of a tile with as much history as is
/// looked back for; the others one for all months.
final class Allocation {

    private static final int GIVEN = -1;
    private static final int KEPT = Integer.MAX_VALUE;
    /// Months that a tile keeps of what came before it; who looks further back is given all months.
    private static final int LONGEST_HISTORY = 4;

    private final Plan plan;
    private final int lanes;
    private final int[] tileMonths;
    private final Operand[] operands;
    private final int[] stageOf;
    private final int[] lastStage;
    private final boolean[] whole;
    private final int[] history;
    private final Map<Integer, Deque<double[]>> free = new HashMap<>();

    private Allocation(Plan plan, int lanes, int[] tileMonths) {
        this.plan = plan;
        this.lanes = lanes;
        this.tileMonths = tileMonths;
        operands = new Operand[plan.size()];
        stageOf = new int[plan.size()];
        lastStage = new int[plan.size()];
        whole = new boolean[plan.size()];
        history = new int[plan.size()];
        Arrays.fill(stageOf, GIVEN);
    }

    /// The arrays of a plan.
    ///
    /// @param tileMonths for each stage, how many months a tile has
    /// @return an operand for each calculated node, by id; null for constants, inputs and what is not needed
    static Operand[] of(Plan plan, int lanes, int[] tileMonths) {
        Allocation allocation = new Allocation(plan, lanes, tileMonths);
        allocation.placeNodes();
        allocation.findUses();
        for (int stage = 0; stage < plan.stages().size(); stage++) {
            allocation.give(stage);
        }
        return allocation.operands;
    }

    private void placeNodes() {
        for (int stage = 0; stage < plan.stages().size(); stage++) {
            for (int id : plan.stages().get(stage).nodes()) {
                stageOf[id] = stage;
                lastStage[id] = stage;
                Op op = plan.node(id).op();
                whole[id] = op instanceof Op.Spread;
                history[id] = op instanceof Op.Accumulate || op instanceof Op.Balance ? 1 : 0;
            }
        }
    }

    private void findUses() {
        for (int stage = 0; stage < plan.stages().size(); stage++) {
            for (int id : plan.stages().get(stage).nodes()) {
                int[] arguments = arguments(id);
                for (int i = 0; i < arguments.length; i++) {
                    int lookBack = i == 0 ? lookBack(id) : 0;
                    history[arguments[i]] = Math.max(history[arguments[i]], lookBack);
                    whole[arguments[i]] |=
                            lookBack > LONGEST_HISTORY || stageOf[arguments[i]] != stage || isReadBeforeMade(id);
                    boolean onceForAll =
                            plan.shapes().varying(id) && !plan.shapes().varying(arguments[i]);
                    lastStage[arguments[i]] = onceForAll ? KEPT : Math.max(lastStage[arguments[i]], stage);
                }
            }
        }
        for (int id : plan.wanted().values()) {
            whole[id] = true;
            lastStage[id] = KEPT;
        }
    }

    /// A node that settles in a loop reads what stands after it in the order of the month, one round ago.
    private boolean isReadBeforeMade(int id) {
        return plan.node(id).op() instanceof Op.Settle && plan.shapes().inLoop(id);
    }

    /// How many months back a node looks at its first argument, more than is kept where that is not foreseeable.
    private int lookBack(int id) {
        return switch (plan.node(id).op()) {
            case Op.Before _ -> 1;
            case Op.Shift shift ->
                shift.always() && plan.node(plan.node(id).arguments()[1]).op() instanceof Op.Constant(double months)
                        ? (int) Math.min(months, LONGEST_HISTORY + 1.0)
                        : LONGEST_HISTORY + 1;
            default -> 0;
        };
    }

    private int[] arguments(int id) {
        return Arrays.stream(plan.node(id).arguments()).map(plan.shapes()::same).toArray();
    }

    private void give(int stage) {
        List<Integer> nodes = plan.stages().get(stage).nodes();
        Map<Integer, Integer> lastUse = new HashMap<>();
        for (int place = 0; place < nodes.size(); place++) {
            for (int argument : arguments(nodes.get(place))) {
                lastUse.put(argument, place);
            }
        }
        int longest = nodes.stream()
                .filter(this::isTile)
                .mapToInt(id -> history[id])
                .max()
                .orElse(0);
        for (int place = 0; place < nodes.size(); place++) {
            int id = nodes.get(place);
            operands[id] = take(id, tileMonths[stage], longest);
            int here = place;
            Arrays.stream(arguments(id))
                    .distinct()
                    .filter(argument -> stageOf[argument] == stage && Objects.equals(lastUse.get(argument), here))
                    .filter(this::isPassing)
                    .forEach(this::giveBack);
        }
        for (int id = 0; id < operands.length; id++) {
            if (stageOf[id] != GIVEN
                    && lastStage[id] == stage
                    && whole[id]
                    && plan.shapes().series(id)) {
                giveBack(id);
            }
        }
    }

    /// All tiles of a stage begin at the same place of their arrays, which is what lets the JIT see that a run of one
    /// does not overlap a run of another.
    ///
    /// @param longest history that a tile of the stage keeps
    private Operand take(int id, int months, int longest) {
        boolean series = plan.shapes().series(id);
        boolean tile = isTile(id);
        int width = plan.shapes().varying(id) ? lanes : 1;
        int before = tile && months < plan.timeline().months() ? longest : 0;
        int rows = tile ? months + before : series ? plan.timeline().months() : 1;
        double[] reused = series && history[id] == 0
                ? free.computeIfAbsent(rows * width, _ -> new ArrayDeque<>()).poll()
                : null;
        return new Operand(
                reused == null ? new double[rows * width] : reused,
                width,
                series,
                tile,
                before,
                before > 0 && history[id] > 0);
    }

    private boolean isTile(int id) {
        return plan.shapes().series(id) && !whole[id];
    }

    private boolean isPassing(int id) {
        return isTile(id) && history[id] == 0;
    }

    private void giveBack(int id) {
        double[] data = operands[id].data();
        free.computeIfAbsent(data.length, _ -> new ArrayDeque<>()).push(data);
    }
}

package org.dealbench.engine;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A stage of a plan made ready to run on given arrays.
final class ReadyStage {

    private final Step[] steps;
    private final Operand[] carried;
    private final List<SettleStep> settling;
    private final int tileMonths;
    private final int months;
    private final boolean varying;

    /// @param tileMonths months of a tile
    /// @param months of the calendar, 1 for a stage of scalars
    ReadyStage(Stage stage, Steps steps, int tileMonths, int months) {
        this.steps =
                stage.nodes().stream().map(id -> steps.of(id, stage.nodes())).toArray(Step[]::new);
        carried = stage.nodes().stream()
                .map(steps::operand)
                .filter(Operand::carried)
                .toArray(Operand[]::new);
        settling = Arrays.stream(this.steps)
                .filter(SettleStep.class::isInstance)
                .map(SettleStep.class::cast)
                .toList();
        this.tileMonths = tileMonths;
        this.months = months;
        varying = stage.varying();
    }

    boolean varying() {
        return varying;
    }

    void run(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        for (int from = 0; from < months; from += tileMonths) {
            if (from > 0) {
                for (Operand operand : carried) {
                    operand.carry(tileMonths);
                }
            }
            if (settling.isEmpty()) {
                pass(from, Math.min(from + tileMonths, months));
            } else {
                settle(from);
            }
        }
    }

    private void pass(int from, int to) {
        for (Step step : steps) {
            step.run(from, to);
        }
    }

    private void settle(int month) {
        settling.forEach(SettleStep::begin);
        do {
            pass(month, month + 1);
        } while (!settling.stream().allMatch(value -> value.isSettled(month)));
    }
}

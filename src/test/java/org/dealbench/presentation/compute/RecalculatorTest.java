package org.dealbench.presentation.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dealbench.presentation.ManualExecutor;
import org.junit.jupiter.api.Test;

class RecalculatorTest {

    private final ManualExecutor worker = new ManualExecutor();
    private final ManualExecutor ui = new ManualExecutor();
    private final List<Integer> calculated = new ArrayList<>();
    private final Recalculator<Integer, String> recalculator = new Recalculator<>(this::calculate, worker, ui);

    private String calculate(int input, BooleanSupplier cancelled) {
        calculated.add(input);
        if (input == -2) {
            throw new StackOverflowError();
        }
        if (input < 0) {
            throw new IllegalArgumentException("negative");
        }
        return "result " + input;
    }

    @Test
    void requestIsRunningUntilTheResultIsDelivered() {
        recalculator.request(1);
        worker.runAll();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Running<>());

        ui.runAll();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Ready<>("result 1"));
    }

    @Test
    void resultThatIsThereNeedNotWaitItsTurn() {
        recalculator.request(1);
        recalculator.deliver();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Running<>());

        worker.runAll();
        recalculator.deliver();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Ready<>("result 1"));

        recalculator.request(2);
        ui.runAll();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Running<>());
    }

    @Test
    void overtakenRequestIsNeverCalculated() {
        recalculator.request(1);
        recalculator.request(2);
        worker.runAll();

        assertThat(calculated).containsExactly(2);
    }

    @Test
    void resultOvertakenOnItsWayToTheUiIsDropped() {
        recalculator.request(1);
        worker.runAll();
        recalculator.request(2);
        ui.runAll();

        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Running<>());
    }

    @Test
    void failureIsAStateAndTheNextRequestRecovers() {
        for (int bad : new int[] {-1, -2}) {
            recalculator.request(bad);
            worker.runAll();
            ui.runAll();
            assertThat(recalculator.stateProperty().get()).isInstanceOf(RunState.Failed.class);
        }
        recalculator.request(3);
        worker.runAll();
        ui.runAll();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Ready<>("result 3"));
    }

    @Test
    void cancelledRequestEndsCancelled() {
        recalculator.request(1);
        recalculator.cancel();
        worker.runAll();
        ui.runAll();

        assertThat(calculated).isEmpty();
        assertThat(recalculator.stateProperty().get()).isEqualTo(new RunState.Cancelled<>());
    }
}

package org.dealbench.presentation.compute;

import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Runs a calculation off the UI thread and lets only the newest request through.
///
/// A new request cancels the one before it, and a result that was overtaken while it was computed is dropped, so what
/// is shown always belongs to the last input. Every request that is not overtaken ends in [RunState.Ready],
/// [RunState.Failed] or [RunState.Cancelled], whatever the calculation throws. Everything but the calculation itself
/// happens on the thread of the `ui` executor.
public final class Recalculator<I, R> {

    private final Calculation<I, R> calculation;
    private final Executor worker;
    private final Executor ui;
    private final ReadOnlyObjectWrapper<RunState<R>> state =
            new ReadOnlyObjectWrapper<>(this, "state", new RunState.Idle<>());
    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();
    private AtomicBoolean newest = new AtomicBoolean();

    public Recalculator(Calculation<I, R> calculation, Executor worker, Executor ui) {
        this.calculation = calculation;
        this.worker = worker;
        this.ui = ui;
    }

    /// What it runs.
    public Calculation<I, R> calculation() {
        return calculation;
    }

    /// Another calculation on the same threads, with requests of its own.
    public <J, S> Recalculator<J, S> beside(Calculation<J, S> other) {
        return new Recalculator<>(other, worker, ui);
    }

    public void request(I input) {
        newest.set(true);
        AtomicBoolean cancelled = new AtomicBoolean();
        newest = cancelled;
        state.set(new RunState.Running<>());
        worker.execute(() -> run(input, cancelled));
    }

    /// Gives up the request that is running, if any.
    public void cancel() {
        newest.set(true);
        if (state.get() instanceof RunState.Running) {
            state.set(new RunState.Cancelled<>());
        }
    }

    private void run(I input, AtomicBoolean cancelled) {
        if (cancelled.get()) {
            return;
        }
        RunState<R> outcome;
        try {
            outcome = new RunState.Ready<>(calculation.run(input, cancelled::get));
        } catch (CancellationException e) {
            log(Level.DEBUG, "calculation cancelled", e);
            outcome = new RunState.Cancelled<>();
        } catch (RuntimeException | Error e) {
            log(Level.ERROR, "calculation failed", e);
            outcome = new RunState.Failed<>(e);
        }
        RunState<R> delivered = outcome;
        if (!cancelled.get()) {
            waiting.set(() -> {
                if (!cancelled.get()) {
                    state.set(delivered);
                }
            });
            ui.execute(this::deliver);
        }
    }

    /// Lets a result through that has been computed already, on the UI thread.
    ///
    /// A pulse that begins with this shows it, however many events stand before its turn.
    public void deliver() {
        Runnable delivery = waiting.getAndSet(null);
        if (delivery != null) {
            delivery.run();
        }
    }

    /// Asks for the log only when there is something to say: it takes longer to make than a calculation.
    private static void log(Level level, String message, Throwable cause) {
        System.getLogger(Recalculator.class.getName()).log(level, message, cause);
    }

    public ReadOnlyObjectProperty<RunState<R>> stateProperty() {
        return state.getReadOnlyProperty();
    }
}

package org.dealbench.presentation;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Runs tasks when the test says so.
public final class ManualExecutor implements Executor {

    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /// Runs what is waiting, and what that brings.
    public void runAll() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /// Runs the task that has waited longest, if any.
    public void runOne() {
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        }
    }
}
